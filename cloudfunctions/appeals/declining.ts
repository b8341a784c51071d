import * as deciding from '../../core/appeals/deciding'
import { appealsContract } from '../../core/contract/appeals'
import { answerTo } from '../_shared/appeals/answer'
import { moveAppeal } from '../_shared/appeals/move-appeal'
import { operation } from '../_shared/operation'

/** One person proposes not to take a case on. */
export const proposeDecline = operation(appealsContract.proposeDecline, async ({ appealId, reason }, context) => {
  const moved = await moveAppeal(appealId, context, (before, by) => deciding.proposeDecline(before, by, reason))
  return answerTo(moved.appeal, moved.hand)
})

/** Another agrees. Fails with SAME_PERSON. */
export const approveDecline = operation(appealsContract.approveDecline, async ({ appealId }, context) => {
  const moved = await moveAppeal(appealId, context, deciding.approveDecline)
  return answerTo(moved.appeal, moved.hand)
})

/** Another does not. Fails with SAME_PERSON. */
export const rejectDecline = operation(appealsContract.rejectDecline, async ({ appealId, reason }, context) => {
  const moved = await moveAppeal(appealId, context, (before, by) => deciding.rejectDecline(before, by, reason))
  return answerTo(moved.appeal, moved.hand)
})
