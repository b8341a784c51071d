import { helpContract } from '../../core/contract/help'
import { accept as acceptOffer } from '../../core/help/taking'
import { refuse } from '../../core/kit/outcome'
import { answerTo } from '../_shared/help/answer'
import { moveHelp } from '../_shared/help/move-help'
import { operation } from '../_shared/operation'
import { callerIsMember } from './caller-is-member'

/**
 * A member takes an offered request; the first wins. Fails with ALREADY_TAKEN, OFFER_OVER or BUSY_ELSEWHERE; with NOT_YOURS for somebody who was
 * asked and is no member any more: a door and a phone are shown only to one who is. A repeated call by the winner answers the same.
 */
export const accept = operation(helpContract.accept, async ({ helpId }, context) => {
  const isMember = await callerIsMember(context)
  const { request, actor } = await moveHelp(helpId, context, (before, hand) => {
    const moved = acceptOffer(before, { actor: hand, now: context.now })
    return moved.ok && moved.value !== before && !isMember ? refuse('NOT_YOURS') : moved
  })
  return answerTo(request, actor)
})
