import type { EpochMs } from '@core/kit/time'
import type { SignUpView, SlotView } from '@core/volunteering/activity-view'
import { View } from '@tarojs/components'
import { classNames } from '../../ui/class-names'
import { role } from '../../ui/pressable/aria'
import { Pressable } from '../../ui/pressable/pressable'
import { Text } from '../../ui/text/text'
import { ownFor, SEAT_WORDS, seatLook } from './seat-look'
import { slotWords } from './slot-words'
import './activity.scss'

interface SlotPickerProps {
  readonly activityId: string
  readonly slots: readonly SlotView[]
  readonly own: readonly SignUpView[]
  readonly chosen: string
  readonly now: EpochMs
  readonly onChoose: (slotId: string) => void
}

/** Which of several times; one alone is no question. */
export function SlotPicker({ activityId, slots, own, chosen, now, onChoose }: SlotPickerProps) {
  if (slots.length < 2) return null
  return (
    <View className='stack' aria-label='哪一场' {...role('radiogroup')}>
      {slots.map((slot) => {
        const when = slotWords(slot, now)
        const look = seatLook(slot, ownFor(own, activityId, slot.id), now)
        const state = look === 'open' ? `还能报 ${slot.free} 人` : SEAT_WORDS[look]
        return (
          <Pressable
            key={slot.id}
            className={classNames('slot-pick', slot.id === chosen && 'slot-pick--chosen')}
            role='radio'
            checked={slot.id === chosen}
            spoken={`${when}，${state}`}
            onPress={() => onChoose(slot.id)}
          >
            <Text>{when}</Text>
            <Text className='muted'>{state}</Text>
          </Pressable>
        )
      })}
    </View>
  )
}
