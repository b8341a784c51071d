import { reopen as comeBack } from '../../core/appeals/ending'
import { appealsContract } from '../../core/contract/appeals'
import { answerTo } from '../_shared/appeals/answer'
import { calendarOf } from '../_shared/appeals/calendar'
import { moveAppeal } from '../_shared/appeals/move-appeal'
import { operation } from '../_shared/operation'

/** Not solved, or not taken on, and the owner says why it has to be. Fails with OVER_TIME past the window. */
export const reopen = operation(appealsContract.reopen, async ({ appealId, reason }, context) => {
  const { appeal, hand } = await moveAppeal(appealId, context, async (before, by) => {
    const calendar = calendarOf(await context.communities.appealSettings(before.communityId))
    return comeBack(before, by, { reason, calendar })
  })
  return answerTo(appeal, hand)
})
