import { View } from '@tarojs/components'
import { Icon } from '../../ui/icon/icon'
import { Text } from '../../ui/text/text'
import './plan-grid.scss'

/** What is wrong, a line each, where it is wrong. */
export function Faults({ faults }: { readonly faults: readonly string[] }) {
  if (faults.length === 0) return null
  return (
    <View className='plan-faults'>
      {faults.map((words) => (
        <View key={words} className='plan-faults__one'>
          <Icon name='st-over' size='glyph' />
          <Text>{words}</Text>
        </View>
      ))}
    </View>
  )
}
