import { View } from '@tarojs/components'
import { Text } from '../text/text'
import './date-leaf.scss'

interface DateLeafProps {
  /** `周六`, `今天`. */
  readonly weekday: string
  /** Of the month. */
  readonly day: number | string
}

/** A leaf of the calendar; the words beside it say the same to whoever hears the page. */
export function DateLeaf({ weekday, day }: DateLeafProps) {
  return (
    <View className='ui-date-leaf' aria-hidden='true'>
      <Text className='ui-date-leaf__weekday'>{weekday}</Text>
      <Text className='ui-date-leaf__day'>{day}</Text>
    </View>
  )
}
