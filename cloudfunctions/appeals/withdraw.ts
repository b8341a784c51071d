import { withdraw as callOff } from '../../core/appeals/ending'
import { appealsContract } from '../../core/contract/appeals'
import { answerTo } from '../_shared/appeals/answer'
import { moveAppeal } from '../_shared/appeals/move-appeal'
import { operation } from '../_shared/operation'

/** The owner, or whoever speaks for them, needs it no more. */
export const withdraw = operation(appealsContract.withdraw, async ({ appealId, reason }, context) => {
  const { appeal, hand } = await moveAppeal(appealId, context, (before, by) => callOff(before, by, reason))
  return answerTo(appeal, hand)
})
