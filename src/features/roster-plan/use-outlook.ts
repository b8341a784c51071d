import { townDateOf } from '@core/kit/town-date'
import { effectOf, type PlanEffect, type TouchedShifts, touchedShifts, weeksUnder } from '@core/roster/plan-effect'
import type { WeekView } from '@core/roster/week-view'
import { useDeferredValue, useMemo } from 'react'
import type { PlanBench } from './use-plan'
import { draftOf, freeMondayOf, planUnder, weeksIn } from './work'

/** The weeks ahead with the work on the plan in them, as the cloud would make them. */
export interface Outlook {
  readonly weeks: readonly WeekView[]
  /** The same weeks as they are now. */
  readonly before: readonly WeekView[]
  readonly effect: PlanEffect
  readonly touched: TouchedShifts
  /** The first Monday nobody has been told of. */
  readonly freeMonday: string
  readonly today: string
}

/** Null while something in the plan is no plan: there is nothing to look at until it is put right. */
export function useOutlook({ view, draft, problems }: PlanBench, now: number): Outlook | null {
  const looking = useMemo(
    () => ({ people: view.people, zones: view.zones, now, mayEdit: false, seesReasons: false }),
    [view, now],
  )
  const known = useMemo(() => ({ weeks: weeksIn(view), mondays: view.mondays }), [view])
  const before = useMemo(() => weeksUnder(planUnder(view, draftOf(view)), known, looking), [view, known, looking])
  const sound = problems.length === 0
  // Four weeks are a tenth of a second: letters come first.
  const looked = useDeferredValue(useMemo(() => ({ draft, sound }), [draft, sound]))
  return useMemo(() => {
    if (!looked.sound) return null
    const plan = planUnder(view, looked.draft)
    const weeks = weeksUnder(plan, known, looking)
    const touched = touchedShifts(planUnder(view, draftOf(view)), plan, { weeks: known.weeks, now })
    return {
      weeks,
      before,
      touched,
      effect: effectOf(before, weeks),
      freeMonday: freeMondayOf(view),
      today: townDateOf(now),
    }
  }, [view, looked, known, looking, before, now])
}

/** The first week that only the rotations decide, as far as they are looked at; the last one when all of them are out. */
export function openWeek({ weeks, freeMonday }: Outlook): WeekView | undefined {
  return weeks.find(({ monday }) => monday === freeMonday) ?? weeks.at(-1)
}
