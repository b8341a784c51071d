import type { EpochMs } from '@core/kit/time'
import { townDateOf } from '@core/kit/town-date'
import type { ActivityView, SignUpView } from '@core/volunteering/activity-view'
import { View } from '@tarojs/components'
import { openPage } from '../../platform/navigation'
import { Card } from '../../ui/card/card'
import { DateLeaf } from '../../ui/date-leaf/date-leaf'
import { FillBar } from '../../ui/fill-bar/fill-bar'
import { Text } from '../../ui/text/text'
import { dayOf } from '../../words/shift-words'
import { IconLine } from './icon-line'
import { ownFor, SEAT_WORDS, type SeatLook, seatLook, slotFor, takenOf } from './seat-look'
import { SeatPill } from './seat-pill'
import { slotHours, slotWords, weekdayWords } from './slot-words'
import './activity-card.scss'

interface ActivityCardProps {
  readonly activity: ActivityView
  readonly own: readonly SignUpView[]
  readonly now: EpochMs
}

/** One activity in the list: when, where, how full, and where one stands with it. The whole card leads on. */
export function ActivityCard({ activity, own, now }: ActivityCardProps) {
  const slot = slotFor(activity, own, now)
  if (!slot) return null
  const { id, title, place, slots } = activity
  const look = seatLook(slot, ownFor(own, id, slot.id), now)
  const more = slots.filter(({ to }) => to > now).length - 1
  const hours = more > 0 ? `${slotHours(slot)}，另有 ${more} 场` : slotHours(slot)
  const spoken = [title, slotWords(slot, now), place, `${takenOf(slot)} 人报了，一共 ${slot.capacity} 人`, SPOKEN[look]]
  return (
    <Card onPress={() => openPage('activity', { id })} spoken={spoken.join('，')}>
      <View className='activity-card'>
        <DateLeaf weekday={weekdayWords(slot.from)} day={dayOf(townDateOf(slot.from))} />
        <View className='activity-card__words'>
          <Text className='activity-card__title'>{title}</Text>
          <IconLine icon='clock' words={hours} />
          <IconLine icon='pin' words={place} />
        </View>
        <View className='activity-card__seats'>
          <FillBar filled={takenOf(slot)} of={slot.capacity} unit='人' />
          <SeatPill look={look} />
        </View>
      </View>
    </Card>
  )
}

const SPOKEN: Readonly<Record<SeatLook, string>> = { ...SEAT_WORDS, open: '可以报名', full: '满了，可以排候补' }
