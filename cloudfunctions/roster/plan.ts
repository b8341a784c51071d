import { rosterContract } from '../../core/contract/roster'
import { mayOversee } from '../../core/people/permissions'
import { type PlanView, planView } from '../../core/roster/plan-view'
import { callerWho } from '../_shared/caller-who'
import { operation } from '../_shared/operation'
import { openBook, type RosterBook } from '../_shared/roster/book'
import { mondaysShown } from './my-shifts'

/** Posts, rotations and rules, with everything a change of them is judged by. Fails with NOT_YOURS. */
export const plan = operation(rosterContract.plan, async (_input, context) => {
  const me = await callerWho(mayOversee, context)
  return planAnswer(await openBook(me.communityId, mondaysShown(context.now), context), context.now)
})

/** The book must be open at the Mondays shown; last week counts for what crosses its midnight only. */
export function planAnswer({ roster, people, community: { zones } }: RosterBook, now: number): PlanView {
  return planView(roster, { people, zones, mondays: mondaysShown(now).slice(1), now })
}
