import { View } from '@tarojs/components'
import { Text } from '../text/text'
import './fill-bar.scss'

interface FillBarProps {
  readonly filled: number
  /** At least 1. */
  readonly of: number
  readonly unit: string
}

const WHOLE = 100

/** How full something is: in numbers, and as a bar for the eye. */
export function FillBar({ filled, of, unit }: FillBarProps) {
  const share = Math.min(WHOLE, Math.round((filled / of) * WHOLE))
  return (
    <View className='ui-fill-bar'>
      <View className='ui-fill-bar__words'>
        <Text className='ui-fill-bar__taken'>{filled}</Text>
        <Text>
          /{of} {unit}
        </Text>
      </View>
      <View className='ui-fill-bar__track' aria-hidden='true'>
        <View className='ui-fill-bar__filled' style={{ width: `${share}%` }} />
      </View>
    </View>
  )
}
