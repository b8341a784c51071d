import type { EpochMs } from '../kit/time'
import { addDays, mondayOf, type TownDate, townDateOf } from '../kit/town-date'
import type { RosterPlan } from './post'
import { covers, leaveIn } from './slot'
import { type Stint, standingIn, stintsOf } from './standing'
import { untouchedWeek, type Week } from './week'

/** A community's roster as far as it was loaded: a week that is not here follows the rotations. */
export interface Roster {
  readonly plan: RosterPlan
  readonly weeks: readonly Week[]
}

/** Who is on which post at an instant, and why. Whoever is on leave is not; a draft puts nobody on duty. */
export function onCallAt(roster: Roster, at: EpochMs): readonly Stint[] {
  return stintsIn(roster, { from: at, to: at + 1 }).filter(({ slot }) => covers(slot, at))
}

/** Everybody's shifts that touch a span and whose people are not on leave in the part of it, in order of time. */
export function stintsIn(roster: Roster, span: { readonly from: EpochMs; readonly to: EpochMs }): readonly Stint[] {
  return publishedStints(roster, mondaysTouching(span))
    .filter(({ slot, personId }) => {
      const shared = { from: Math.max(slot.from, span.from), to: Math.min(slot.to, span.to) }
      return shared.from < shared.to && !leaveIn(roster.plan.leaves, personId, shared)
    })
    .sort((a, b) => a.slot.from - b.slot.from)
}

/** The stints of some weeks as published, leaves not looked at. */
export function publishedStints({ plan, weeks }: Roster, mondays: readonly TownDate[]): readonly Stint[] {
  return mondays.flatMap((monday) => {
    const week = weeks.find((one) => one.monday === monday) ?? untouchedWeek(plan.communityId, monday)
    return stintsOf(standingIn(week, plan), plan)
  })
}

/** The Mondays of every week that may hold a shift touching a span: a shift of the day before may cross midnight. */
export function mondaysTouching({ from, to }: { readonly from: EpochMs; readonly to: EpochMs }): readonly TownDate[] {
  const last = mondayOf(townDateOf(Math.max(from, to - 1)))
  const mondays: TownDate[] = []
  for (let monday = mondayOf(addDays(townDateOf(from), -1)); monday <= last; monday = addDays(monday, 7)) {
    mondays.push(monday)
  }
  return mondays
}
