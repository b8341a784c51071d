import { suggestionsFor } from '../../core/appeals/duplicates'
import { appealsContract } from '../../core/contract/appeals'
import { buildingOf } from '../../core/people/community'
import { operation } from '../_shared/operation'

/** Cases that may be about the same trouble; none tells whose it is. Nothing for an unknown building. */
export const similar = operation(appealsContract.similar, async ({ communityId, categoryId, buildingId }, context) => {
  const { communities, appeals, caller, now } = context
  const building = buildingOf(await communities.get(communityId), buildingId)
  if (!building) return { suggestions: [] }
  const { lng, lat } = building
  const open = await appeals.openOf(communityId, categoryId)
  const who = { personId: caller.personId, now }
  return { suggestions: suggestionsFor({ categoryId, buildingId, lng, lat }, open, who) }
})
