import * as publication from '../../core/appeals/publication'
import { appealsContract } from '../../core/contract/appeals'
import { answerTo } from '../_shared/appeals/answer'
import { moveAppeal } from '../_shared/appeals/move-appeal'
import { operation } from '../_shared/operation'

/** Moderated words for everybody. Fails with IDENTIFYING_WORDS where they name somebody. */
export const publish = operation(appealsContract.publish, async ({ appealId, ...words }, context) => {
  const { appeal, hand } = await moveAppeal(appealId, context, (before, by) => publication.publish(before, by, words))
  return answerTo(appeal, hand)
})

export const unpublish = operation(appealsContract.unpublish, async ({ appealId }, context) => {
  const { appeal, hand } = await moveAppeal(appealId, context, publication.unpublish)
  return answerTo(appeal, hand)
})
