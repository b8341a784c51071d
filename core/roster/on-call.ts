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
  const instant = { from: at, to: at + 1 }
  return publishedStints(roster, mondaysTouching(instant)).filter(
    ({ slot, personId }) => covers(slot, at) && !leaveIn(roster.plan.leaves, personId, instant),
  )
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
