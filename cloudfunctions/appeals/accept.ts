import { accept as takeOn } from '../../core/appeals/deciding'
import { appealsContract } from '../../core/contract/appeals'
import { answerTo } from '../_shared/appeals/answer'
import { routedTo } from '../_shared/appeals/assignee'
import { moveAppeal } from '../_shared/appeals/move-appeal'
import { operation } from '../_shared/operation'

/** The station takes a case on, and its route says who has it. */
export const accept = operation(appealsContract.accept, async ({ appealId }, context) => {
  const { appeal, hand } = await moveAppeal(appealId, context, async (before, by) =>
    takeOn(before, by, await routedTo(before, context)),
  )
  return answerTo(appeal, hand)
})
