import { helpContract } from '../../core/contract/help'
import { assign as assignTo } from '../../core/help/taking'
import { leadOf } from '../../core/help/trip'
import { answerTo } from '../_shared/help/answer'
import { findHelp, moveOn } from '../_shared/help/move-help'
import { operation } from '../_shared/operation'
import { refuseUnavailable, sendingAnother, wayOf } from './by-hand'

/**
 * The coordinator sends somebody by hand; to a case that waits with another, for the whole trip. Fails with MEMBER_UNAVAILABLE for a member
 * who is off duty, holds another case, or is the one who asks for help.
 */
export const assign = operation(helpContract.assign, async ({ helpId, memberId }, context) => {
  const presence = await context.presences.get(memberId)
  const asked = await findHelp(helpId, context)
  const leadId = leadOf(asked)
  const lead = leadId === asked.id ? asked : await findHelp(leadId, context)
  const { request, actor } = await sendingAnother(() =>
    moveOn(lead, context, (before, hand) => {
      const moved = assignTo(before, { actor: hand, now: context.now }, wayOf(memberId, presence, before))
      if (moved.ok && moved.value !== before) refuseUnavailable(memberId, presence, before)
      return moved
    }),
  )
  return answerTo(request.id === helpId ? request : await findHelp(helpId, context), actor)
})
