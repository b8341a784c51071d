import { type Appeal, isOpen } from '../../core/appeals/appeal'
import { awaitsCall, owedCalls } from '../../core/appeals/merging'
import { appealsContract } from '../../core/contract/appeals'
import type { AppealRow } from '../../core/contract/appeals-answers'
import { mayOversee } from '../../core/people/permissions'
import { rowOf } from '../_shared/appeals/answer'
import { callerWho } from '../_shared/caller-who'
import type { Context } from '../_shared/context'
import { operation } from '../_shared/operation'

/** Every case of the community that waits for somebody, most pressing first. Fails with NOT_YOURS. */
export const open = operation(appealsContract.open, async ({ communityId }, context) => {
  await callerWho(mayOversee, context, communityId)
  const found = await context.appeals.pendingIn(communityId)
  const standing = found.filter((one) => isOpen(one) || one.status === 'answered')
  const rows = [...standing.map((one) => rowOf(one, context.now)), ...(await toCall(found, context))]
  return { rows: rows.sort((a, b) => b.priority - a.priority || a.answerBy - b.answerBy) }
})

/** Cases that were merged, and whose owner has to be told by telephone how the one they went on in ended. One round trip where there are any. */
async function toCall(found: readonly Appeal[], { appeals, now }: Context): Promise<readonly AppealRow[]> {
  const ids = found.flatMap((into) => owedCalls(into).map(({ id }) => id))
  if (ids.length === 0) return []
  const merged = await appeals.ofIds(ids)
  return merged.flatMap((one) => {
    const into = found.find((other) => awaitsCall(one, other))
    return into ? rowOf(one, now, into) : []
  })
}
