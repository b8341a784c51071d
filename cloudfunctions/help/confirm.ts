import { helpContract } from '../../core/contract/help'
import { confirm as closeCase } from '../../core/help/ending'
import { answerTo } from '../_shared/help/answer'
import { moveHelp } from '../_shared/help/move-help'
import { operation } from '../_shared/operation'

/** The resident says it is done, and how it was if they like; a note without stars has nothing to stand beside and is dropped. */
export const confirm = operation(helpContract.confirm, async ({ helpId, stars, note }, context) => {
  const { request, actor } = await moveHelp(helpId, context, (before, hand) =>
    closeCase(before, { actor: hand, now: context.now }, stars === null ? null : { stars, note }),
  )
  return answerTo(request, actor)
})
