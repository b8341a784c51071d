import * as attention from '../../core/appeals/attention'
import { appealsContract } from '../../core/contract/appeals'
import { answerTo } from '../_shared/appeals/answer'
import { moveAppeal, moveByAnybody } from '../_shared/appeals/move-appeal'
import { operation } from '../_shared/operation'

/** Hears of another's case as it goes on; its id is known from what was suggested. */
export const follow = operation(appealsContract.follow, async ({ appealId }, context) => {
  const { personId, openid } = context.caller
  const { appeal, hand } = await moveByAnybody(appealId, context, (before, by) =>
    attention.follow(before, by, { id: personId, openid }),
  )
  return answerTo(appeal, hand)
})

export const unfollow = operation(appealsContract.unfollow, async ({ appealId }, context) => {
  await moveAppeal(appealId, context, attention.unfollow)
  return { unfollowed: true as const }
})
