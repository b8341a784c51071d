import { helpContract } from '../../core/contract/help'
import type { AssignChoice } from '../../core/contract/help-answers'
import { type Bar, type Candidate, rank } from '../../core/dispatch/ranking'
import { isReachable } from '../../core/duty/reachability'
import { searchOf } from '../../core/help/search'
import { distanceM } from '../../core/kit/geo'
import type { EpochMs } from '../../core/kit/time'
import { mayCoordinate } from '../../core/people/permissions'
import { AppError } from '../_shared/app-error'
import { actorIn, findHelp } from '../_shared/help/move-help'
import { operation } from '../_shared/operation'

/** Whom the coordinator may send: everybody on duty, nearest first, with the reason against those who cannot; whoever has the case is no choice. Fails with NOT_YOURS. */
export const choices = operation(helpContract.choices, async ({ helpId }, context) => {
  const request = await findHelp(helpId, context)
  if (!mayCoordinate(await actorIn(request, context))) throw new AppError('NOT_YOURS')
  const { communityId, place, policy } = request
  const candidates = await context.presences.everybody({ communityId, to: place })
  const byId = new Map(candidates.map((candidate) => [candidate.presence.member.id, candidate]))
  // By hand the coordinator may also send somebody who said no to the phone and yes on the telephone.
  const barred = new Map<string, Bar>([
    [request.resident.id, 'RELATIVE'],
    ...(request.recorder ? [[request.recorder.id, 'RECORDER'] as const] : []),
    ...request.excluded.map((id) => [id, 'EXCLUDED'] as const),
  ])
  const { askable, leftOut } = rank(candidates, { ...searchOf(request, context.now), policy, barred })
  const ways = [
    ...askable.map(({ presence, distanceM: far, travelMs }) => {
      return { memberId: presence.member.id, far, travelMs, reason: null }
    }),
    ...leftOut.map(({ memberId, reason }) => ({ memberId, far: null, travelMs: null, reason })),
  ]
  return {
    choices: ways.flatMap(({ memberId, far, travelMs, reason }): AssignChoice[] => {
      const found = byId.get(memberId)
      if (!found || memberId === request.responder?.member.id) return []
      const straight = far ?? distanceM(found.presence.place, place)
      return [{ ...whoIs(found, context.now), distanceM: Math.round(straight), travelMs, leftOut: reason }]
    }),
  }
})

function whoIs({ presence: { member, transport }, reach }: Candidate, now: EpochMs) {
  return { memberId: member.id, name: member.name, transport, reachable: isReachable(reach, now) }
}
