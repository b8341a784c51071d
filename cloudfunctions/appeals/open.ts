import { appealsContract } from '../../core/contract/appeals'
import { mayOversee } from '../../core/people/permissions'
import { rowOf } from '../_shared/appeals/answer'
import { callerWho } from '../_shared/caller-who'
import { operation } from '../_shared/operation'

/** Every case of the community that waits for somebody, most pressing first. Fails with NOT_YOURS. */
export const open = operation(appealsContract.open, async ({ communityId }, context) => {
  await callerWho(mayOversee, context, communityId)
  const found = await context.appeals.pendingIn(communityId)
  const rows = found.map((one) => rowOf(one, context.now))
  return { rows: rows.sort((a, b) => b.priority - a.priority || a.answerBy - b.answerBy) }
})
