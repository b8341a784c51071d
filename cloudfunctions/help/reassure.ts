import { helpContract } from '../../core/contract/help'
import { reassure as answerYes } from '../../core/help/taking'
import { answerTo } from '../_shared/help/answer'
import { moveHelp } from '../_shared/help/move-help'
import { operation } from '../_shared/operation'

/** The responder is still coming. */
export const reassure = operation(helpContract.reassure, async ({ helpId }, context) => {
  const { request, actor } = await moveHelp(helpId, context, (before, hand) =>
    answerYes(before, { actor: hand, now: context.now }),
  )
  return answerTo(request, actor)
})
