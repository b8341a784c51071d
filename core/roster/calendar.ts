import type { EpochMs } from '../kit/time'
import type { Roster } from './on-call'
import { slotOf } from './slot'
import { standingIn } from './standing'
import type { Placement } from './week'
import { planOf } from './week-plan'

/** One shift as a calendar keeps it. */
export interface CalendarEvent {
  /** The same for the same shift of the same person for ever. */
  readonly uid: string
  /** Grows whenever the shift is given, taken away or given again. */
  readonly sequence: number
  readonly from: EpochMs
  readonly to: EpochMs
  readonly title: string
  /** Who else stands there. */
  readonly note: string
  /** Last changed at; by this and the sequence a calendar tells newer from older. */
  readonly changedAt: EpochMs
  readonly cancelled: boolean
}

/** One person's published shifts, with those that were taken back so that a calendar which has them lets them go. */
export function eventsOf(
  { plan, weeks }: Roster,
  { personId, nameOf }: { readonly personId: string; readonly nameOf: (id: string) => string },
): readonly CalendarEvent[] {
  return weeks
    .flatMap((week) => {
      const standing = standingIn(week, plan)
      const mine = (one: Placement) => one.personId === personId
      const beside = (key: string) => standing.filter((one) => one.slot === key && !mine(one))
      const event = ({ slot: key, sequence }: Placement, cancelled: boolean): readonly CalendarEvent[] => {
        const slot = slotOf(planOf(plan, week), key)
        if (!slot) return []
        const others = cancelled
          ? ''
          : beside(key)
              .map((one) => nameOf(one.personId))
              .join('、')
        return [
          {
            uid: `${key}.${personId}`,
            ...{ sequence, from: slot.from, to: slot.to, changedAt: week.changedAt, cancelled },
            title: `值班：${slot.post.name}${slot.band.name}班`,
            note: others ? `和${others}一起` : '',
          },
        ]
      }
      return [
        ...standing.filter(mine).flatMap((one) => event(one, false)),
        ...week.dropped.filter(mine).flatMap((one) => event(one, true)),
      ]
    })
    .sort((a, b) => a.from - b.from)
}
