import { type AssignChoice, helpContract } from '../../core/contract/help'
import { rank } from '../../core/dispatch/ranking'
import { searchOf } from '../../core/help/search'
import { distanceM } from '../../core/kit/geo'
import { mayCoordinate } from '../../core/people/permissions'
import { AppError } from '../_shared/app-error'
import { actorIn, findHelp } from '../_shared/help/move-help'
import { operation } from '../_shared/operation'

/** Whom the coordinator may send: everybody on duty, nearest first, with the reason against those who cannot. Fails with NOT_YOURS. */
export const choices = operation(helpContract.choices, async ({ helpId }, context) => {
  const request = await findHelp(helpId, context)
  if (!mayCoordinate(await actorIn(request, context))) throw new AppError('NOT_YOURS')
  const { communityId, place, policy } = request
  const candidates = await context.presences.everybody({ communityId, to: place })
  // By hand the coordinator may also send somebody who said no to the phone and yes on the telephone.
  const barred = new Map([request.resident.id, ...request.excluded].map((id) => [id, 'EXCLUDED' as const]))
  const { askable, leftOut } = rank(candidates, { ...searchOf(request, context.now), policy, barred })
  const free = askable.map(({ presence, distanceM: far, travelMs }): AssignChoice => {
    return {
      memberId: presence.member.id,
      name: presence.member.name,
      distanceM: Math.round(far),
      travelMs,
      leftOut: null,
    }
  })
  const others = leftOut.flatMap(({ memberId, reason }): AssignChoice[] => {
    const found = candidates.find((candidate) => candidate.presence.member.id === memberId)
    if (!found) return []
    const { member, place: from } = found.presence
    return [
      { memberId, name: member.name, distanceM: Math.round(distanceM(from, place)), travelMs: null, leftOut: reason },
    ]
  })
  return { choices: [...free, ...others] }
})
