import type { EpochMs } from '@core/kit/time'
import { townDateOf } from '@core/kit/town-date'
import { View } from '@tarojs/components'
import { Text } from '../../ui/text/text'
import { dayOf } from '../../words/shift-words'
import { weekdayWords } from './slot-words'
import './date-leaf.scss'

/** A leaf of the calendar; the words beside it say the same to whoever hears the page. */
export function DateLeaf({ at }: { readonly at: EpochMs }) {
  return (
    <View className='date-leaf' aria-hidden='true'>
      <Text className='date-leaf__weekday'>{weekdayWords(at)}</Text>
      <Text className='date-leaf__day'>{dayOf(townDateOf(at))}</Text>
    </View>
  )
}
