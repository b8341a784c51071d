import { dutyContract } from '../../core/contract/duty'
import { mayOversee } from '../../core/people/permissions'
import { actorOf } from '../../core/people/person'
import { AppError } from '../_shared/app-error'
import { operation } from '../_shared/operation'

/** Where everybody on duty is, in one read, for those who oversee; a place is as old as it was told. Fails with NOT_YOURS. */
export const where = operation(dutyContract.where, async ({ communityId }, context) => {
  const me = await context.me()
  if (!me || me.communityId !== communityId || !mayOversee(actorOf(me))) throw new AppError('NOT_YOURS')
  const found = await context.presences.onDutyIn(communityId)
  return {
    members: found.map(({ presence: { member, place, placedAt }, busy }) => ({
      ...{ memberId: member.id, name: member.name, lng: place.lng, lat: place.lat, placedAt, busy },
    })),
  }
})
