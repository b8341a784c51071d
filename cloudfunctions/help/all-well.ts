import { helpContract } from '../../core/contract/help'
import { allWell as answerWell } from '../../core/help/all-well'
import { answerTo } from '../_shared/help/answer'
import { moveHelp } from '../_shared/help/move-help'
import { operation } from '../_shared/operation'

/** Whoever is on site says that all is well. */
export const allWell = operation(helpContract.allWell, async ({ helpId }, context) => {
  const { request, actor } = await moveHelp(helpId, context, (before, hand) =>
    answerWell(before, { actor: hand, now: context.now }),
  )
  return answerTo(request, actor)
})
