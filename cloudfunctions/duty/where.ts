import { dutyContract } from '../../core/contract/duty'
import { mayOversee } from '../../core/people/permissions'
import { callerWho } from '../_shared/caller-who'
import { operation } from '../_shared/operation'

/** Where everybody on duty is, in one read, for those who oversee; a place is as old as it was told. Fails with NOT_YOURS. */
export const where = operation(dutyContract.where, async ({ communityId }, context) => {
  await callerWho(mayOversee, context, communityId)
  const found = await context.presences.onDutyIn(communityId)
  return {
    members: found.map(({ presence: { member, place, placedAt }, busy }) => ({
      ...{ memberId: member.id, name: member.name, lng: place.lng, lat: place.lat, placedAt, busy },
    })),
  }
})
