import { judge as decide } from '../../core/appeals/content-moves'
import { appealsContract } from '../../core/contract/appeals'
import { answerTo } from '../_shared/appeals/answer'
import { moveAppeal } from '../_shared/appeals/move-appeal'
import { operation } from '../_shared/operation'

/** The coordinator lets others see what waits for it, or not. */
export const judge = operation(appealsContract.judge, async ({ appealId, piece, show }, context) => {
  const { appeal, hand } = await moveAppeal(appealId, context, (before, by) => decide(before, by, { piece, show }))
  return answerTo(appeal, hand)
})
