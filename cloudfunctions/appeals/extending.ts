import * as handling from '../../core/appeals/handling'
import { appealsContract } from '../../core/contract/appeals'
import { answerTo } from '../_shared/appeals/answer'
import { calendarOf } from '../_shared/appeals/calendar'
import { moveAppeal } from '../_shared/appeals/move-appeal'
import { operation } from '../_shared/operation'

/** Asks for more working days. Fails with EXTENSION_TOO_LONG beyond the category's own, OVER_TIME once the limit is over. */
export const proposeExtension = operation(appealsContract.proposeExtension, async (input, context) => {
  const { appeal, hand } = await moveAppeal(input.appealId, context, (before, by) =>
    handling.proposeExtension(before, by, input),
  )
  return answerTo(appeal, hand)
})

/** Another grants them. Fails with SAME_PERSON. */
export const approveExtension = operation(appealsContract.approveExtension, async ({ appealId }, context) => {
  const { appeal, hand } = await moveAppeal(appealId, context, async (before, by) =>
    handling.approveExtension(before, by, calendarOf(await context.communities.appealSettings(before.communityId))),
  )
  return answerTo(appeal, hand)
})

/** Another does not. Fails with SAME_PERSON. */
export const rejectExtension = operation(appealsContract.rejectExtension, async ({ appealId, reason }, context) => {
  const { appeal, hand } = await moveAppeal(appealId, context, (before, by) =>
    handling.rejectExtension(before, by, reason),
  )
  return answerTo(appeal, hand)
})
