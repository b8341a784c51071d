import { deskContract, type NearMember } from '../../core/contract/desk'
import { policyFor } from '../../core/dispatch/policy'
import { type Candidate, rank } from '../../core/dispatch/ranking'
import { distanceM } from '../../core/kit/geo'
import { buildingOf } from '../../core/people/community'
import { mayTakeCalls } from '../../core/people/permissions'
import { AppError } from '../_shared/app-error'
import { callerWho } from '../_shared/caller-who'
import { operation } from '../_shared/operation'
import { earlierCase } from './desk-answer'

const NEAREST = 3

/** Who could come to a building, nearest first, and the open cases that may be the same trouble. Fails with NOT_YOURS, INVALID_INPUT for an unknown building. */
export const around = operation(deskContract.around, async ({ communityId, buildingId, category }, context) => {
  await callerWho(mayTakeCalls, context, communityId)
  const community = await context.communities.get(communityId)
  const to = buildingOf(community, buildingId)
  if (!to) throw new AppError('INVALID_INPUT', 'no such building', ['buildingId'])
  const kind = category ?? 'other'
  const policy = policyFor(community, kind)
  const freshFrom = context.now - policy.freshMs
  const [candidates, open] = await Promise.all([
    context.presences.near({ communityId, to, radiusM: policy.radiusM, freshFrom, without: [] }),
    context.requests.openIn(communityId),
  ])
  const similar = open.filter(
    (one) =>
      // However old: as long as it is open, the same leak is the same case.
      one.place.buildingId === buildingId && (category === null || one.category === category),
  )
  const { askable } = rank(candidates, {
    to,
    door: null,
    now: context.now,
    dueAt: context.now + community.pledges[kind].arriveMs,
    policy,
    barred: new Map(),
  })
  const free = new Map(askable.map((one) => [one.presence.member.id, one.travelMs]))
  const nearest = candidates
    .map((candidate) => nearMember(candidate, distanceM(candidate.presence.place, to), free))
    .sort(
      (a, b) =>
        (a.travelMs ?? Number.POSITIVE_INFINITY) - (b.travelMs ?? Number.POSITIVE_INFINITY) ||
        a.distanceM - b.distanceM,
    )
    .slice(0, NEAREST)
  const nextAfterMs = policy.nextAfterMs ?? policy.answerMs
  return { nearest, similar: similar.map(earlierCase), coordinatorName: community.coordinator.name, nextAfterMs }
})

function nearMember({ presence, busy }: Candidate, far: number, free: ReadonlyMap<string, number>): NearMember {
  const travelMs = free.get(presence.member.id) ?? null
  const { member, place, skills } = presence
  const state = travelMs !== null ? 'free' : busy ? 'busy' : 'away'
  return { memberId: member.id, name: member.name, distanceM: Math.round(far), travelMs, state, skills, place }
}
