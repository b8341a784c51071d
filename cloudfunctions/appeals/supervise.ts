import { supervise as keepAnEyeOn } from '../../core/appeals/attention'
import { appealsContract } from '../../core/contract/appeals'
import { answerTo } from '../_shared/appeals/answer'
import { moveAppeal } from '../_shared/appeals/move-appeal'
import { operation } from '../_shared/operation'

/** The secretary keeps an eye on it. */
export const supervise = operation(appealsContract.supervise, async ({ appealId, words }, context) => {
  const { appeal, hand } = await moveAppeal(appealId, context, (before, by) => keepAnEyeOn(before, by, words))
  return answerTo(appeal, hand)
})
