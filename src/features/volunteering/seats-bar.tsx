import type { SlotView } from '@core/volunteering/activity-view'
import { View } from '@tarojs/components'
import { Text } from '../../ui/text/text'
import { takenOf } from './seat-look'
import './seats-bar.scss'

/** How full a slot is: in numbers, and as a bar for the eye. */
export function SeatsBar({ slot }: { readonly slot: SlotView }) {
  const taken = takenOf(slot)
  const share = Math.min(100, Math.round((taken / slot.capacity) * 100))
  return (
    <View className='seats-bar'>
      <View className='seats-bar__words'>
        <Text className='seats-bar__taken'>{taken}</Text>
        <Text>/{slot.capacity} 人</Text>
      </View>
      <View className='seats-bar__track' aria-hidden='true'>
        <View className='seats-bar__filled' style={{ width: `${share}%` }} />
      </View>
    </View>
  )
}
