import type { Appeal } from '../../../core/appeals/appeal'
import type { Assignee } from '../../../core/appeals/parts'
import { type Destination, routeFor } from '../../../core/appeals/routing'
import type { RouteTarget } from '../../../core/appeals/settings'
import { contactOf } from '../../../core/people/person'
import { AppError } from '../app-error'
import type { Context } from '../context'

/** Whom the community's routes lead this case to; null when that is nobody. */
export async function routedTo(appeal: Appeal, context: Context): Promise<Assignee | null> {
  const { communities } = context
  const [{ zones }, settings] = [
    await communities.get(appeal.communityId),
    await communities.appealSettings(appeal.communityId),
  ]
  const routed = { categoryId: appeal.category.id, zoneId: appeal.place?.zoneId ?? null }
  const destination = routeFor(settings, routed, zones)
  return destination && peopleOf(destination, appeal.communityId, context)
}

/** Whom a coordinator chose: a zone's people, a unit of the routes, or somebody who has a part in the community. Fails with MEMBER_UNAVAILABLE. */
export async function chosen(
  to: { readonly kind: RouteTarget['kind']; readonly id: string },
  appeal: Appeal,
  context: Context,
): Promise<Assignee> {
  const destination = await destinationOf(to, appeal.communityId, context)
  const assignee = destination && (await peopleOf(destination, appeal.communityId, context))
  if (!assignee) throw new AppError('MEMBER_UNAVAILABLE', `${to.kind} ${to.id}`)
  return assignee
}

async function destinationOf(
  { kind, id }: { readonly kind: RouteTarget['kind']; readonly id: string },
  communityId: string,
  { communities }: Context,
): Promise<Destination | null> {
  if (kind === 'person') return { kind, id, name: '', personIds: [id] }
  const settings = await communities.appealSettings(communityId)
  if (kind === 'unit') {
    const found = settings.routes.find(({ to }) => to.kind === 'unit' && to.id === id)?.to
    return found && found.kind !== 'zone' ? found : null
  }
  const zone = (await communities.get(communityId)).zones.find((one) => one.id === id)
  const team = settings.zoneTeams.find(({ zoneId }) => zoneId === id)
  return zone && team ? { kind, id, name: zone.name, personIds: team.personIds } : null
}

/** Only those who have a part in this community; null when nobody of them has. */
async function peopleOf(
  { kind, id, name, personIds }: Destination,
  communityId: string,
  context: Context,
): Promise<Assignee | null> {
  const found = await context.people.ofIds(personIds)
  const people = found.filter((one) => one.communityId === communityId && one.roles.length > 0).map(contactOf)
  const [first] = people
  return first ? { kind, id, name: kind === 'person' ? first.name : name, people } : null
}
