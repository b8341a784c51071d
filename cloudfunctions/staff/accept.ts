import { type OfferedRole, staffContract } from '../../core/contract/staff'
import { actorOf, type Person, ROLES } from '../../core/people/person'
import { mayGive } from '../../core/staff/giving'
import { type Invite, inviteIdIn, opened } from '../../core/staff/invite'
import { AppError, orThrow } from '../_shared/app-error'
import type { Context } from '../_shared/context'
import { operation } from '../_shared/operation'
import { refreshQuietly } from '../_shared/roster/change-week'
import { signWith } from '../_shared/sign-code'
import { roleChangesOf, staffInvitesOf } from '../_shared/wechat/records'

/** What a code offers. Fails with INVITE_OVER. */
export const offered = operation(staffContract.offered, async ({ code }, context) => {
  const { invite, by } = await openedBy(code, context)
  const me = await context.me()
  return answer(invite, by, { held: me?.roles.includes(invite.role) ?? false, context })
})

/** Takes up what a code offers. Fails with INVITE_OVER, SAME_PERSON, ELSEWHERE, and CONFLICT when somebody changes the caller's roles just now. */
export const accept = operation(staffContract.accept, async ({ code, name, phone }, context) => {
  const { invite, by } = await openedBy(code, context)
  const personId = context.caller.personId
  if (personId === invite.by) throw new AppError('SAME_PERSON')
  const me = await context.me()
  if (me && me.communityId !== invite.communityId) throw new AppError('ELSEWHERE')
  // Theirs from here on: whoever dies in between comes back to it.
  const mine = invite.takenBy === personId || (await staffInvitesOf(context).take(invite, personId))
  if (!mine) throw new AppError('INVITE_OVER')
  if (!me) await context.people.add(newcomer(invite.communityId, { name, phone }, context))
  else if (me.name === '') await context.people.tell(me.id, { name, phone: me.phone || phone, home: me.home })
  await give(invite, context)
  return answer(invite, by, { held: true, context })
})

/** The invitation and who gives it. Whoever may not give the role any more has nothing to offer. */
async function openedBy(code: string, context: Context): Promise<{ readonly invite: Invite; readonly by: Person }> {
  const found = await staffInvitesOf(context).get(inviteIdIn(code) ?? '')
  if (!found) throw new AppError('INVITE_OVER')
  const { now, caller } = context
  const invite = orThrow(opened(found, code, { personId: caller.personId, now, sign: signWith(found.secret) }))
  const by = await context.people.get(invite.by)
  if (by?.communityId !== invite.communityId || !mayGive(actorOf(by), invite.role)) throw new AppError('INVITE_OVER')
  return { invite, by }
}

async function give({ id: inviteId, role, by, communityId }: Invite, context: Context): Promise<void> {
  const { caller, requestId: id, now: at } = context
  const changes = roleChangesOf(context)
  const before = await changes.before(caller.personId)
  if (!before || before.person.roles.includes(role)) return
  const after = ROLES.filter((one) => one === role || before.person.roles.includes(one))
  const change = { id, communityId, personId: caller.personId, by, at, after, inviteId }
  if (!(await changes.make(before, change))) throw new AppError('CONFLICT', `roles of ${caller.personId}`)
  await refreshQuietly(communityId, context)
}

function newcomer(
  communityId: string,
  own: Pick<Person, 'name' | 'phone'>,
  { caller: { personId, openid } }: Context,
): Person {
  const blank = {
    home: null,
    streetId: null,
    careNotes: '',
    birthYear: null,
    roles: [],
    transport: 'walk' as const,
    skills: [],
  }
  return { ...blank, ...own, id: personId, openid, communityId }
}

async function answer(
  { role, until, communityId }: Invite,
  { name: byName }: Person,
  { held, context }: { readonly held: boolean; readonly context: Context },
): Promise<OfferedRole> {
  const { name: communityName } = await context.communities.get(communityId)
  return { role, byName, communityName, until, held }
}
