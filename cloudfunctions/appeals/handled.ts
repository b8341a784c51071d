import { appealsContract } from '../../core/contract/appeals'
import { rowOf } from '../_shared/appeals/answer'
import { operation } from '../_shared/operation'

/** What the caller has to handle, the first limit first. */
export const handled = operation(appealsContract.handled, async (_, { appeals, caller, now }) => {
  const found = await appeals.handledBy(caller.personId)
  return { rows: found.map((one) => rowOf(one, now)).sort((a, b) => a.answerBy - b.answerBy) }
})
