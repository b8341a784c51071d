import { confirm as lastWord } from '../../core/appeals/ending'
import { appealsContract } from '../../core/contract/appeals'
import { answerTo } from '../_shared/appeals/answer'
import { moveAppeal } from '../_shared/appeals/move-appeal'
import { operation } from '../_shared/operation'

/** Whether it is solved, and how it was; a note without stars has nothing to stand beside and is dropped. */
export const confirm = operation(appealsContract.confirm, async ({ appealId, solved, stars, note }, context) => {
  const { appeal, hand } = await moveAppeal(appealId, context, (before, by) =>
    lastWord(before, by, { solved, stars, note: stars === null ? '' : note }),
  )
  return answerTo(appeal, hand)
})
