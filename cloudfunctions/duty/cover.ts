import { dutyContract } from '../../core/contract/duty'
import { distanceM } from '../../core/kit/geo'
import { buildingOf } from '../../core/people/community'
import { operation } from '../_shared/operation'

/** How many are on duty and how far the nearest is: numbers only, rounded, for anybody. */
export const cover = operation(dutyContract.cover, async ({ communityId, buildingId }, { communities, presences }) => {
  const community = await communities.get(communityId)
  const building = buildingId === null ? undefined : buildingOf(community, buildingId)
  const onDuty = await presences.countOnDuty(communityId)
  if (!building || onDuty === 0) return { onDuty, nearestM: null }
  const [nearest] = await presences.near({ communityId, to: building, radiusM: community.policy.radiusM, wide: false })
  return { onDuty, nearestM: nearest ? Math.round(distanceM(nearest.presence.place, building) / 10) * 10 : null }
})
