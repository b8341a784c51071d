import { type PlanAnswer, rosterContract } from '../../core/contract/roster'
import type { RosterPlan } from '../../core/roster/post'
import { operation } from '../_shared/operation'
import { openBook } from '../_shared/roster/book'
import { overseerNow } from './whose'

/** Posts, rotations and rules. Fails with NOT_YOURS. */
export const plan = operation(rosterContract.plan, async (_input, context) => {
  const me = await overseerNow(context)
  return planAnswer((await openBook(me.communityId, [], context)).roster.plan)
})

export function planAnswer({ edition, posts, rotations, rules }: RosterPlan): PlanAnswer {
  return { version: edition, posts, rotations, rules }
}
