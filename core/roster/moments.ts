import { type DurationMs, type EpochMs, HOUR_MS, MINUTE_MS } from '../kit/time'
import { addDays, type TownDate, townInstant } from '../kit/town-date'
import { HAND_OVER_MS } from '../message/hand-over'
import { isOpen } from './open-swaps'
import type { RosterPlan } from './post'
import { dateIn, type Slot, slotOf, slotsOf } from './slot'
import { publishedIn } from './standing'
import type { Week } from './week'
import { planOf } from './week-plan'

/** How long before a shift its people are told once more. */
export const SOON_MS: DurationMs = HOUR_MS

/** A switch still off this long into a shift is mentioned to the member, and later to the coordinator. */
const REMIND_AFTER_MS: DurationMs = 5 * MINUTE_MS
const REPORT_AFTER_MS: DurationMs = 10 * MINUTE_MS

/** The coordinator hears of tomorrow's gaps while people still answer their phones, and of unreachable people after supper. */
const GAPS_AT_MINUTE = 18 * 60
const UNREACHABLE_AT_MINUTE = 20 * 60

/** Something the clock gives reason to look at. `day` is the day it is about. */
export type Moment =
  | { readonly kind: 'soon' | 'remind' | 'report' | 'change'; readonly at: EpochMs; readonly slot: Slot }
  | { readonly kind: 'gaps' | 'unreachable' | 'refresh'; readonly at: EpochMs; readonly day: TownDate }
  | { readonly kind: 'expiry'; readonly at: EpochMs }

/** Every moment of a week, in order. A shift nobody stands on has none of its own. */
export function momentsOf(week: Week, plan: RosterPlan): readonly Moment[] {
  const staffed = [...new Map(publishedIn(week, plan).map(({ slot }) => [slot.key, slot])).values()]
  const own = planOf(plan, week)
  const begins = slotsOf(own, week.monday).filter(({ post }) => post.kind === 'coordinator')
  const days = Array.from({ length: 7 }, (_, day) => addDays(week.monday, day))
  const open = week.swaps.filter(isOpen)
  const moments: readonly Moment[] = [
    ...staffed.flatMap(momentsOfShift),
    ...begins.map((slot) => ({ kind: 'change' as const, at: slot.from, slot })),
    ...days.flatMap(momentsOfDay),
    ...open.map(({ slot }) => ({
      kind: 'expiry' as const,
      at: slotOf(own, slot)?.from ?? townInstant(dateIn(slot), 0),
    })),
  ]
  return [...moments].sort((a, b) => a.at - b.at)
}

/** When somebody must look at this week again; null when nothing lies ahead. Derived; stored only to be queried. */
export function weekWakeAt(week: Week, plan: RosterPlan): EpochMs | null {
  const next = momentsOf(week, plan).find(({ at }) => at > week.toldUpTo)?.at
  const owed = week.owed.map(({ at }) => at + HAND_OVER_MS)
  const stale = week.postsStaleAt === null ? [] : [week.postsStaleAt + HAND_OVER_MS]
  const all = [...owed, ...stale, ...(next === undefined ? [] : [next])]
  return all.length === 0 ? null : Math.min(...all)
}

/** When somebody must bring the offices up to date with a changed plan; null when they are. Derived; stored only to be queried. */
export function planWakeAt({ postsStaleAt }: Pick<RosterPlan, 'postsStaleAt'>): EpochMs | null {
  return postsStaleAt === null ? null : postsStaleAt + HAND_OVER_MS
}

/** Only those who go out to cases have a switch to turn. */
function momentsOfShift(slot: Slot): readonly Moment[] {
  const soon: Moment = { kind: 'soon', at: slot.from - SOON_MS, slot }
  if (slot.post.kind !== 'responder') return [soon]
  return [
    soon,
    { kind: 'remind', at: slot.from + REMIND_AFTER_MS, slot },
    { kind: 'report', at: slot.from + REPORT_AFTER_MS, slot },
  ]
}

function momentsOfDay(day: TownDate): readonly Moment[] {
  const eve = addDays(day, -1)
  return [
    { kind: 'gaps', at: townInstant(eve, GAPS_AT_MINUTE), day },
    { kind: 'unreachable', at: townInstant(eve, UNREACHABLE_AT_MINUTE), day },
    { kind: 'refresh', at: townInstant(day, 0), day },
  ]
}
