import type { ActivityAnswer } from '@core/contract/volunteering-answers'
import type { EpochMs } from '@core/kit/time'
import { ActivityAbout } from '../../../../features/volunteering/activity-about'
import { ActivityFacts } from '../../../../features/volunteering/activity-facts'
import { ActivityHead } from '../../../../features/volunteering/activity-head'
import { OwnPart } from '../../../../features/volunteering/own-part'
import { RollDoor } from '../../../../features/volunteering/roll-door'
import { ownFor, seatLook } from '../../../../features/volunteering/seat-look'
import { SlotPicker } from '../../../../features/volunteering/slot-picker'
import { Notice } from '../../../../ui/notice/notice'
import { chosenSlot } from './chosen-slot'

interface ActivityBodyProps {
  readonly answer: ActivityAnswer
  readonly slotId: string | undefined
  readonly hotline: string
  readonly now: EpochMs
  readonly onChoose: (slotId: string) => void
  readonly onCallOff: () => void
}

/** Who and what now, then everything else. */
export function ActivityBody({ answer, slotId, hotline, now, onChoose, onCallOff }: ActivityBodyProps) {
  const { activity, own } = answer
  const slot = chosenSlot(answer, slotId, now)
  if (!slot) return <ActivityHead activity={activity} look='over' />
  const mine = ownFor(own, activity.id, slot.id)
  return (
    <>
      <ActivityHead activity={activity} look={seatLook(slot, mine, now)} />
      {activity.held && (
        <Notice tone='gold' icon='eyeoff' title='写的话没通过微信的内容核对'>
          {activity.moves.includes('publish')
            ? '放出去以前请仔细看一遍'
            : '可以换个说法再存一次，也可以等社区看过放出去'}
        </Notice>
      )}
      {mine && activity.status !== 'cancelled' && <OwnPart own={mine} now={now} />}
      <SlotPicker
        activityId={activity.id}
        slots={activity.slots}
        own={own}
        chosen={slot.id}
        now={now}
        onChoose={onChoose}
      />
      <RollDoor activity={activity} onCallOff={onCallOff} />
      <ActivityFacts activity={activity} slot={slot} hotline={hotline} now={now} />
      <ActivityAbout about={activity.about} skills={activity.skills} />
    </>
  )
}
