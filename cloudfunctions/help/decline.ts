import { helpContract } from '../../core/contract/help'
import { decline as declineOffer } from '../../core/help/taking'
import { moveHelp } from '../_shared/help/move-help'
import { operation } from '../_shared/operation'

/** A member cannot come; the next one is asked in the same breath. Fails with ALREADY_TAKEN or OFFER_OVER. */
export const decline = operation(helpContract.decline, async ({ helpId, reason }, context) => {
  await moveHelp(helpId, context, (before, actor) => declineOffer(before, { actor, now: context.now }, reason))
  return { declined: true as const }
})
