import type { TownDate } from '@core/kit/town-date'
import type { PlanView } from '@core/roster/plan-view'
import type { PlanDraft, RosterPlan } from '@core/roster/post'
import { untouchedWeek, type Week } from '@core/roster/week'
import type { KeptWork } from '../../platform/use-kept-work'
import { isSame } from './plan-changes'
import { firstFreeMonday } from './rotation-edits'

/** A coordinator's work on a plan. */
export type Work = KeptWork<PlanDraft>

export function draftOf({ posts, rotations, rules }: PlanDraft): PlanDraft {
  return { posts, rotations, rules }
}

/** The work after an edit; none is left when it leads back to where it began. */
export function worked(work: Work | undefined, view: PlanView, draft: PlanDraft): Work | undefined {
  const { version, base } = work ?? { version: view.version, base: draftOf(view) }
  return isSame(base, draftOf(draft)) ? undefined : { version, base, draft: draftOf(draft) }
}

/** Whether somebody else has saved since the work began; what says the same as the work does not count, such as one's own save whose answer was lost. */
export function isBehind(work: Work | undefined, view: PlanView): work is Work {
  return work !== undefined && work.version !== view.version && !isSame(work.draft, draftOf(view))
}

/** The plan as it would be stored, with the members' leaves. */
export function planUnder(view: PlanView, draft: PlanDraft): RosterPlan {
  return {
    communityId: '',
    version: 1,
    edition: view.version,
    savedBy: null,
    postsStaleAt: null,
    leaves: view.leaves,
    ...draftOf(draft),
  }
}

/** The first Monday nobody has been told of: a new rotation begins there by itself. */
export function freeMondayOf({ mondays, weeks }: Pick<PlanView, 'mondays' | 'weeks'>): TownDate {
  const told = (monday: TownDate) => weeks.some((week) => week.monday === monday && week.publishedAt !== null)
  return firstFreeMonday(mondays.map((monday) => ({ monday, told: told(monday) })))
}

/** The weeks as far as they are known here. */
export function weeksIn({ weeks }: Pick<PlanView, 'weeks'>): readonly Week[] {
  return weeks.map((week) => ({ ...untouchedWeek('', week.monday), ...week }))
}
