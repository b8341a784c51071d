import { helpContract } from '../../core/contract/help'
import { travelMs } from '../../core/dispatch/travel'
import { assign as assignTo } from '../../core/help/taking'
import { distanceM } from '../../core/kit/geo'
import { AppError } from '../_shared/app-error'
import { answerTo } from '../_shared/help/answer'
import { moveHelp } from '../_shared/help/move-help'
import { operation } from '../_shared/operation'

/** The coordinator sends somebody by hand. Fails with MEMBER_UNAVAILABLE for a member who is off duty, holds another case, or is the one who asks for help. */
export const assign = operation(helpContract.assign, async ({ helpId, memberId }, context) => {
  const presence = await context.presences.get(memberId)
  try {
    const { request, actor } = await moveHelp(helpId, context, (before, hand) => {
      const away = presence === null || !presence.onDuty || presence.communityId !== before.communityId
      const atHome = memberId === before.resident.id
      const far = presence ? distanceM(presence.place, before.place) : null
      const member = presence?.member ?? { id: memberId, openid: '', name: '', phone: '' }
      const way = {
        member,
        distanceM: far,
        travelMs: far === null || !presence ? null : travelMs(far, presence.transport),
      }
      const moved = assignTo(before, { actor: hand, now: context.now }, way)
      if (moved.ok && moved.value !== before && (away || atHome)) throw new AppError('MEMBER_UNAVAILABLE')
      return moved
    })
    return answerTo(request, actor)
  } catch (error) {
    // "You hold another case" would be said to the wrong person here.
    if (error instanceof AppError && error.code === 'BUSY_ELSEWHERE')
      throw new AppError('MEMBER_UNAVAILABLE', 'holds another case')
    throw error
  }
})
