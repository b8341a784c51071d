import type { EpochMs } from '../kit/time'
import type { TownDate } from '../kit/town-date'
import type { RosterPlan } from './post'
import type { RosterProblem } from './problem'
import { slotOf } from './slot'
import { publishedIn, type Stint } from './standing'
import { untouchedWeek, type Week } from './week'
import { type Looking, type SlotView, type WeekView, weekView } from './week-view'

/** The weeks from each of these Mondays on as the week editor will show them once this plan is saved. */
export function weeksUnder(
  plan: RosterPlan,
  { weeks, mondays }: { readonly weeks: readonly Week[]; readonly mondays: readonly TownDate[] },
  looking: Looking,
): readonly WeekView[] {
  return mondays.map((monday) => {
    const week = weeks.find((one) => one.monday === monday) ?? untouchedWeek(plan.communityId, monday)
    return weekView({ plan, weeks }, week, looking)
  })
}

/** A shift that misses more people than before. */
export interface NewGap {
  readonly slot: SlotView
  readonly more: number
}

/** What a changed plan does to the weeks ahead. */
export interface PlanEffect {
  /** Soonest first. */
  readonly gaps: readonly NewGap[]
  readonly problems: readonly RosterProblem[]
  /** People who were missing and are no longer, and problems that are gone. */
  readonly filled: number
  readonly solved: number
}

/** What is worse and what is better in the same weeks after a change; shifts that are over count for neither. */
export function effectOf(before: readonly WeekView[], after: readonly WeekView[]): PlanEffect {
  const missing = missingIn(before)
  const now = missingIn(after)
  const gaps = aheadIn(after)
    .map((slot) => ({ slot, more: slot.missing - (missing.get(slot.key) ?? 0) }))
    .filter(({ more }) => more > 0)
    .sort((a, b) => a.slot.from - b.slot.from)
  const had = before.flatMap(({ problems }) => problems)
  const has = after.flatMap(({ problems }) => problems)
  return {
    gaps,
    problems: has.filter((one) => !had.some((other) => isSame(one, other))),
    filled: [...missing].reduce((sum, [key, people]) => sum + Math.max(0, people - (now.get(key) ?? 0)), 0),
    solved: had.filter((one) => !has.some((other) => isSame(one, other))).length,
  }
}

/** Shifts people have been told of that a changed plan takes away or moves to another time. */
export interface TouchedShifts {
  readonly gone: readonly Stint[]
  readonly moved: readonly Stint[]
}

/**
 * Published shifts ahead that are not what they were; nobody is told of it by itself. Only of weeks published before a week kept its own
 * posts: all others stay as they are.
 */
export function touchedShifts(
  before: RosterPlan,
  after: RosterPlan,
  { weeks, now }: { readonly weeks: readonly Week[]; readonly now: EpochMs },
): TouchedShifts {
  const told = weeks
    .filter(({ publishedAt }) => publishedAt !== null)
    .filter(({ posts }) => posts === null)
    .flatMap((week) => publishedIn(week, before))
    .filter(({ slot }) => slot.to > now)
  return {
    gone: told.filter(({ slot }) => slotOf(after, slot.key) === undefined),
    moved: told.filter(({ slot }) => {
      const next = slotOf(after, slot.key)
      return next !== undefined && (next.from !== slot.from || next.to !== slot.to)
    }),
  }
}

function aheadIn(weeks: readonly WeekView[]): readonly SlotView[] {
  return weeks.flatMap(({ slots }) => slots.filter(({ state }) => state !== 'over'))
}

function missingIn(weeks: readonly WeekView[]): ReadonlyMap<string, number> {
  return new Map(aheadIn(weeks).map(({ key, missing }) => [key, missing]))
}

function isSame(a: RosterProblem, b: RosterProblem): boolean {
  return a.code === b.code && a.slot === b.slot && a.personId === b.personId
}
