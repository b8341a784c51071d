import { helpContract } from '../../core/contract/help'
import { settle as reportSettled } from '../../core/help/on-site'
import { answerTo } from '../_shared/help/answer'
import { moveHelp } from '../_shared/help/move-help'
import { operation } from '../_shared/operation'

/** The responder reports what was done; only the resident's word closes the case. */
export const settle = operation(helpContract.settle, async ({ helpId, outcome, photos }, context) => {
  const { request, actor } = await moveHelp(helpId, context, (before, hand) =>
    reportSettled(before, { actor: hand, now: context.now }, { outcome, photos }),
  )
  return answerTo(request, actor)
})
