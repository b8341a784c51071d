import { helpContract } from '../../core/contract/help'
import { assign as assignTo } from '../../core/help/taking'
import { answerTo } from '../_shared/help/answer'
import { moveHelp } from '../_shared/help/move-help'
import { operation } from '../_shared/operation'
import { refuseUnavailable, sendingAnother, wayOf } from './by-hand'

/** The coordinator sends somebody by hand. Fails with MEMBER_UNAVAILABLE for a member who is off duty, holds another case, or is the one who asks for help. */
export const assign = operation(helpContract.assign, async ({ helpId, memberId }, context) => {
  const presence = await context.presences.get(memberId)
  const { request, actor } = await sendingAnother(() =>
    moveHelp(helpId, context, (before, hand) => {
      const moved = assignTo(before, { actor: hand, now: context.now }, wayOf(memberId, presence, before))
      if (moved.ok && moved.value !== before) refuseUnavailable(memberId, presence, before)
      return moved
    }),
  )
  return answerTo(request, actor)
})
