import type { EpochMs } from '../kit/time'
import { addDays, mondayOf, type TownDate, townDateOf } from '../kit/town-date'
import type { RosterPlan } from './post'
import { covers, dateIn, leaveIn, type Slot, slotOf, slotsOf } from './slot'
import { publishedIn, type Stint } from './standing'
import { type SlotKey, untouchedWeek, type Week } from './week'
import { planOf } from './week-plan'

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
export function publishedStints(roster: Roster, mondays: readonly TownDate[]): readonly Stint[] {
  return mondays.flatMap((monday) => publishedIn(weekIn(roster, monday), roster.plan))
}

/** Every shift of some weeks, each as its own week has it. */
export function slotsIn(roster: Roster, mondays: readonly TownDate[]): readonly Slot[] {
  return mondays.flatMap((monday) => slotsOf(planIn(roster, monday), monday))
}

/** The shift a key names, as its own week has it; undefined when that week has no such post or band. */
export function slotIn(roster: Roster, key: SlotKey): Slot | undefined {
  return slotOf(planIn(roster, mondayOf(dateIn(key))), key)
}

/** The plan as the week of a Monday goes by it. */
export function planIn(roster: Roster, monday: TownDate): RosterPlan {
  return planOf(roster.plan, weekIn(roster, monday))
}

function weekIn({ plan, weeks }: Roster, monday: TownDate): Week {
  return weeks.find((one) => one.monday === monday) ?? untouchedWeek(plan.communityId, monday)
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
