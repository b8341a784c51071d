import type { ActivityAnswer } from '@core/contract/volunteering-answers'
import type { EpochMs } from '@core/kit/time'
import type { SlotView } from '@core/volunteering/activity-view'
import { slotFor } from '../../../../features/volunteering/seat-look'

/** The slot that was chosen; before that, the one that matters most to the viewer. */
export function chosenSlot(
  { activity, own }: ActivityAnswer,
  slotId: string | undefined,
  now: EpochMs,
): SlotView | undefined {
  return activity.slots.find(({ id }) => id === slotId) ?? slotFor(activity, own, now)
}
