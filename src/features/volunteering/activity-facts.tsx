import type { EpochMs } from '@core/kit/time'
import type { ActivityView, SlotView } from '@core/volunteering/activity-view'
import { View } from '@tarojs/components'
import { openMap } from '../../platform/location/open-map'
import { callPhone } from '../../platform/phone-call'
import { Card } from '../../ui/card/card'
import { FillBar } from '../../ui/fill-bar/fill-bar'
import { ListRow } from '../../ui/list-row/list-row'
import { pledgeWords } from '../../words/durations'
import { takenOf } from './seat-look'
import { slotWords } from './slot-words'

interface ActivityFactsProps {
  readonly activity: ActivityView
  readonly slot: SlotView
  readonly hotline: string
  readonly now: EpochMs
}

/** When, where, with whom, and how full. */
export function ActivityFacts({ activity, slot, hotline, now }: ActivityFactsProps) {
  const { at, place, organiserName, series } = activity
  const way = at && openMap ? { onPress: () => openMap?.(at, place), note: '点这里看地图' } : {}
  return (
    <>
      <Card flush>
        <ListRow icon='clock' strong title={slotWords(slot, now)} note={`一共 ${pledgeWords(slot.to - slot.from)}`} />
        <ListRow icon='pin' strong title={place} {...way} />
        <ListRow
          icon='user'
          strong
          title={`组织的人 ${organiserName}`}
          note={series === '' ? '有事打社区热线问' : `${series}，有事打社区热线问`}
          onPress={() => callPhone(hotline)}
        />
      </Card>
      <Card>
        <View className='activity-seats'>
          <FillBar filled={takenOf(slot)} of={slot.capacity} unit='人' />
          <View>{seatsWords(slot)}</View>
        </View>
      </Card>
    </>
  )
}

export function seatsWords(slot: SlotView): string {
  const { free, waiting } = slot
  const taken = `${takenOf(slot)} 人已报名`
  if (waiting > 0) return `${taken}，${waiting} 人排候补`
  return free > 0 ? `${taken}，还能报 ${free} 人` : `${taken}，满了，可以排候补`
}
