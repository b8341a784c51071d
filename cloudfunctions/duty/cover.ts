import { dutyContract } from '../../core/contract/duty'
import { distanceM, roughM } from '../../core/kit/geo'
import { buildingOf } from '../../core/people/community'
import { operation } from '../_shared/operation'

/** How many are on duty and how far the nearest is: numbers only, rounded, for anybody; who has not told a place for long does not count. */
export const cover = operation(dutyContract.cover, async ({ communityId, buildingId }, context) => {
  const { presences, now } = context
  const { buildings, policy } = await context.communities.get(communityId)
  const to = buildingId === null ? undefined : buildingOf({ buildings }, buildingId)
  const freshFrom = now - policy.freshMs
  const onDuty = await presences.countOnDuty(communityId, freshFrom)
  if (!to || onDuty === 0) return { onDuty, nearestM: null }
  const found = await presences.near({ communityId, to, radiusM: policy.radiusM, freshFrom, without: [] })
  const nearest = found.find(({ presence }) => presence.placedAt >= freshFrom)
  return { onDuty, nearestM: nearest ? roughM(distanceM(nearest.presence.place, to)) : null }
})
