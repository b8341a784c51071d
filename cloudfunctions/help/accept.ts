import { helpContract } from '../../core/contract/help'
import { accept as acceptOffer } from '../../core/help/taking'
import { answerTo } from '../_shared/help/answer'
import { moveHelp } from '../_shared/help/move-help'
import { operation } from '../_shared/operation'

/** A member takes an offered request; the first wins. Fails with ALREADY_TAKEN, OFFER_OVER or BUSY_ELSEWHERE. A repeated call by the winner answers the same. */
export const accept = operation(helpContract.accept, async ({ helpId }, context) => {
  const { request, actor } = await moveHelp(helpId, context, (before, hand) =>
    acceptOffer(before, { actor: hand, now: context.now }),
  )
  return answerTo(request, actor)
})
