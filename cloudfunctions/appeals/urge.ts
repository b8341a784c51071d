import { urge as askToHurry } from '../../core/appeals/attention'
import { appealsContract } from '../../core/contract/appeals'
import { answerTo } from '../_shared/appeals/answer'
import { moveAppeal } from '../_shared/appeals/move-appeal'
import { operation } from '../_shared/operation'

/** Asks whoever has it to hurry; answered with the limit as it stands. Fails with URGED_ALREADY within a day. */
export const urge = operation(appealsContract.urge, async ({ appealId }, context) => {
  const { appeal, hand } = await moveAppeal(appealId, context, askToHurry)
  return answerTo(appeal, hand)
})
