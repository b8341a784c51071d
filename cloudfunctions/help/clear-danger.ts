import { helpContract } from '../../core/contract/help'
import * as danger from '../../core/help/clear-danger'
import { answerTo } from '../_shared/help/answer'
import { moveHelp } from '../_shared/help/move-help'
import { operation } from '../_shared/operation'

/** The mark of danger was a false alarm. Fails with NO_SUCH_MOVE where there is none. */
export const clearDanger = operation(helpContract.clearDanger, async ({ helpId, reason }, context) => {
  const { request, actor } = await moveHelp(helpId, context, (before, hand) =>
    danger.clearDanger(before, { actor: hand, now: context.now }, { reason }),
  )
  return answerTo(request, actor)
})
