import { staffContract } from '../../core/contract/staff'
import { isInHandsOf } from '../../core/help/in-hand'
import { addDays, mondayOf, townDateOf } from '../../core/kit/town-date'
import type { Role } from '../../core/people/person'
import { type RoleTie, roleTiesOf } from '../../core/staff/role-ties'
import { AppError } from '../_shared/app-error'
import type { Context } from '../_shared/context'
import { operation } from '../_shared/operation'
import { openBook } from '../_shared/roster/book'
import { refreshQuietly } from '../_shared/roster/change-week'
import { roleChangesOf } from '../_shared/wechat/records'
import { giverOf } from './invite'
import { staffAnswer } from './list'

/** Weeks are published a few ahead. */
const WEEKS_AHEAD = 8

interface Of {
  readonly personId: string
  readonly role: Role
  readonly communityId: string
}

/**
 * Takes a role from somebody, or says what ties them to it. Fails with NOT_YOURS, with SAME_PERSON for one's own, NOT_FOUND for nobody of this
 * community, and CONFLICT when somebody else changes their roles just now.
 */
export const takeAway = operation(staffContract.takeAway, async ({ communityId, personId, role }, context) => {
  const me = await giverOf(role, communityId, context)
  if (personId === me.id) throw new AppError('SAME_PERSON')
  const of = { communityId, personId, role }
  const before = await personHere(of, context)
  if (!before.person.roles.includes(role)) return { taken: true as const, staff: await staffAnswer(me, context) }
  const ties = await tiesNow(of, context)
  if (ties.length > 0) return { taken: false as const, ties }
  const after = before.person.roles.filter((one) => one !== role)
  await change(of, { after, by: me.id, id: context.requestId }, context)
  // Without the role nothing new can be taken on; what was taken on between the two looks gives it back.
  const late = await tiesNow(of, context)
  if (late.length > 0) {
    await change(of, { after: before.person.roles, by: me.id, id: `${context.requestId}-back` }, context)
    return { taken: false as const, ties: late }
  }
  if (role !== 'member') await refreshQuietly(communityId, context)
  return { taken: true as const, staff: await staffAnswer(me, context) }
})

async function personHere({ communityId, personId }: Of, context: Context) {
  const before = await roleChangesOf(context).before(personId)
  if (before?.person.communityId !== communityId) throw new AppError('NOT_FOUND')
  return before
}

async function change(
  of: Of,
  { after, by, id }: { readonly after: readonly Role[]; readonly by: string; readonly id: string },
  context: Context,
): Promise<void> {
  const { communityId, personId } = of
  const before = await personHere(of, context)
  const made = { id, communityId, personId, by, at: context.now, after, inviteId: '' }
  if (!(await roleChangesOf(context).make(before, made))) throw new AppError('CONFLICT', `roles of ${personId}`)
}

async function tiesNow({ communityId, personId, role }: Of, context: Context): Promise<readonly RoleTie[]> {
  const { requests, appeals, presences, communities, now } = context
  const first = addDays(mondayOf(townDateOf(now)), -7)
  const mondays = Array.from({ length: WEEKS_AHEAD + 2 }, (_, week) => addDays(first, 7 * week))
  const [table, handled, presence, book, community, { routes, zoneTeams }] = await Promise.all([
    requests.onTableOf(personId),
    appeals.handledBy(personId),
    presences.get(personId),
    openBook(communityId, mondays, context),
    communities.settings(communityId),
    communities.appealSettings(communityId),
  ])
  const standing = {
    inHand: table.some((request) => isInHandsOf(request, personId)),
    appealsInHand: handled.length,
    onDuty: presence?.onDuty === true,
    onRoute: [...zoneTeams, ...routes.flatMap(({ to }) => (to.kind === 'zone' ? [] : to))].some(({ personIds }) =>
      personIds.includes(personId),
    ),
    ...{ roster: book.roster, mondays, community },
  }
  return roleTiesOf({ personId, role }, standing, now)
}
