import { rosterContract } from '../../core/contract/roster'
import { type PlanView, planView } from '../../core/roster/plan-view'
import { operation } from '../_shared/operation'
import { openBook, type RosterBook } from '../_shared/roster/book'
import { mondaysShown } from './my-shifts'
import { overseerNow } from './whose'

/** Posts, rotations and rules, with everything a change of them is judged by. Fails with NOT_YOURS. */
export const plan = operation(rosterContract.plan, async (_input, context) => {
  const me = await overseerNow(context)
  return planAnswer(await openBook(me.communityId, mondaysShown(context.now), context), context.now)
})

/** The book must be open at the Mondays shown; last week counts for what crosses its midnight only. */
export function planAnswer({ roster, people, community: { zones } }: RosterBook, now: number): PlanView {
  return planView(roster, { people, zones, mondays: mondaysShown(now).slice(1), now })
}
