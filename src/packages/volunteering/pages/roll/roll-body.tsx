import type { RollAnswer } from '@core/contract/volunteering-answers'
import type { EpochMs } from '@core/kit/time'
import type { RollView } from '@core/volunteering/activity-view'
import { useState } from 'react'
import { ActivityHead } from '../../../../features/volunteering/activity-head'
import { CodePanel } from '../../../../features/volunteering/code-panel'
import { RollList } from '../../../../features/volunteering/roll-list'
import { seatLook, slotFor } from '../../../../features/volunteering/seat-look'
import { SlotPicker } from '../../../../features/volunteering/slot-picker'

interface RollBodyProps {
  readonly roll: RollAnswer
  readonly now: EpochMs
  readonly onOpen: (one: RollView) => void
}

/** The code to be scanned, and who comes; one slot at a time. */
export function RollBody({ roll, now, onOpen }: RollBodyProps) {
  const { activity, people } = roll
  const [slotId, choose] = useState<string>()
  const slot = activity.slots.find(({ id }) => id === slotId) ?? slotFor(activity, [], now)
  if (!slot) return <ActivityHead activity={activity} look='over' />
  return (
    <>
      <ActivityHead activity={activity} look={seatLook(slot, undefined, now)} />
      <SlotPicker
        activityId={activity.id}
        slots={activity.slots}
        own={[]}
        chosen={slot.id}
        now={now}
        onChoose={choose}
      />
      {activity.status === 'published' && <CodePanel activityId={activity.id} slot={slot} now={now} />}
      <RollList key={slot.id} people={people.filter((one) => one.slotId === slot.id)} onOpen={onOpen} />
    </>
  )
}
