import { renewCode } from '../../core/appeals/claim'
import { appealsContract } from '../../core/contract/appeals'
import { answerTo } from '../_shared/appeals/answer'
import { moveAppeal } from '../_shared/appeals/move-appeal'
import { operation } from '../_shared/operation'

/** A new claim code; the old one is worth nothing from now on. Fails with NOT_YOURS, NO_SUCH_MOVE when there is nothing to claim. */
export const newCode = operation(appealsContract.newCode, async ({ appealId }, context) => {
  const { appeal, hand } = await moveAppeal(appealId, context, (before, by) =>
    renewCode(before, by, context.claimCode()),
  )
  return answerTo(appeal, hand)
})
