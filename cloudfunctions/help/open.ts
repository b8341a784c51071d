import { helpContract } from '../../core/contract/help'
import { wakeAt } from '../../core/help/keep-time'
import { mayOversee } from '../../core/people/permissions'
import { callerWho } from '../_shared/caller-who'
import { catchUp } from '../_shared/help/advance'
import { openRowOf } from '../_shared/help/answer'
import { operation } from '../_shared/operation'

/** Late cases that one look brings up to date; the engine does the rest. */
const MOST_AT_ONCE = 5

/** Every open request of the community, for those who oversee. Fails with NOT_YOURS for anybody else. */
export const open = operation(helpContract.open, async ({ communityId }, context) => {
  await callerWho(mayOversee, context, communityId)
  const requests = await context.requests.openIn(communityId)
  const late = requests
    .filter((request) => (wakeAt(request) ?? Number.POSITIVE_INFINITY) <= context.now)
    .slice(0, MOST_AT_ONCE)
  const caughtUp = new Map<string, (typeof requests)[number]>()
  // At once, and not one by one: each may have to wait for a slow push.
  await Promise.all(late.map(async (request) => caughtUp.set(request.id, await catchUp(request, context))))
  return { rows: requests.map((request) => openRowOf(caughtUp.get(request.id) ?? request)) }
})
