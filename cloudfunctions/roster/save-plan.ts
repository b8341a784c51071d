import { rosterContract } from '../../core/contract/roster'
import type { EpochMs } from '../../core/kit/time'
import { mayCoordinate } from '../../core/people/permissions'
import { checkPlan } from '../../core/roster/plan-check'
import type { RosterPlan } from '../../core/roster/post'
import type { RosterProblem } from '../../core/roster/problem'
import { AppError } from '../_shared/app-error'
import { callerWho } from '../_shared/caller-who'
import type { Context } from '../_shared/context'
import { operation } from '../_shared/operation'
import type { RosterBook } from '../_shared/roster/book'
import { changePlan } from './change-plan'
import { planAnswer } from './plan'

/** Replaces posts, rotations and rules, or nothing and says why, line by line. Fails with NOT_YOURS, CONFLICT. */
export const savePlan = operation(rosterContract.savePlan, async ({ version, ...fresh }, context) => {
  const me = await callerWho(mayCoordinate, context)
  let problems: readonly RosterProblem[] = []
  const book = await changePlan(
    me.communityId,
    ({ roster: { plan }, people, community }) => {
      if (plan.edition !== version) throw new AppError('CONFLICT', `plan at edition ${plan.edition}`)
      problems = checkPlan(fresh, { people, zones: community.zones })
      return problems.length > 0 ? plan : keptBy(me.id, { ...plan, ...fresh }, context.now)
    },
    context,
  )
  if (problems.length > 0) return { saved: false as const, problems }
  await wakeAnew(book, context)
  return { saved: true as const, plan: planAnswer(book, context.now) }
})

function keptBy(id: string, plan: RosterPlan, now: EpochMs): RosterPlan {
  return { ...plan, edition: plan.edition + 1, savedBy: { id, at: now }, postsStaleAt: now }
}

/** When a week must be looked at depends on its posts. A week that somebody is changing right now is written by them, under the new plan. */
async function wakeAnew({ roster: { plan, weeks } }: RosterBook, { rosters, log }: Context): Promise<void> {
  const fresh = (
    await rosters.of(
      plan.communityId,
      weeks.map(({ monday }) => monday),
    )
  ).weeks
  for (const week of fresh) {
    await rosters.saveWeek(week, week, plan).catch((error: unknown) => log.info('roster.changed_meanwhile', { error }))
  }
}
