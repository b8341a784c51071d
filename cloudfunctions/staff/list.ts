import { type StaffAnswer, staffContract } from '../../core/contract/staff'
import { mayReadSettings } from '../../core/people/permissions'
import { actorOf, type Person } from '../../core/people/person'
import { rolesGivenBy } from '../../core/staff/giving'
import { callerWho } from '../_shared/caller-who'
import type { Context } from '../_shared/context'
import { operation } from '../_shared/operation'
import { staffInvitesOf } from '../_shared/wechat/records'

/** Who has which role, and who is invited. Fails with NOT_YOURS. */
export const list = operation(staffContract.list, async ({ communityId }, context) =>
  staffAnswer(await callerWho(mayReadSettings, context, communityId), context),
)

export async function staffAnswer(me: Person, context: Context): Promise<StaffAnswer> {
  const { communityId } = me
  const [people, invites] = await Promise.all([
    context.people.withRoles(communityId),
    staffInvitesOf(context).openIn(communityId, context.now),
  ])
  const nameOf = (personId: string) => people.find(({ id }) => id === personId)?.name ?? ''
  return {
    people: people.map(({ id, name, roles }) => ({ id, name, roles })),
    invites: invites.map(({ id, role, by, at, until }) => ({ id, role, byName: nameOf(by), at, until })),
    mayGive: rolesGivenBy(actorOf(me)),
  }
}
