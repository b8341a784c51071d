import { gapsBefore, reachOf } from '../../../core/duty/reachability'
import type { Place } from '../../../core/kit/geo'
import { addDays, type TownDate } from '../../../core/kit/town-date'
import { buildingOf, type Community } from '../../../core/people/community'
import type { Person } from '../../../core/people/person'
import { defaultPlan } from '../../../core/roster/default-plan'
import type { Roster } from '../../../core/roster/on-call'
import type { RosterPerson } from '../../../core/roster/roster-person'
import { untouchedWeek, type Week } from '../../../core/roster/week'
import { phonesOn } from '../channels/channels'
import type { Context } from '../context'

/** A community's roster opened at some weeks. */
export interface RosterBook {
  readonly community: Community
  readonly roster: Roster
  readonly people: readonly RosterPerson[]
  /** The week as it stands; one nobody has touched follows the rotations and begins to be told about from now on. */
  week(monday: TownDate): Week
}

/** The week before, the week itself and the week after: what a shift is judged by. */
export function around(monday: TownDate): readonly TownDate[] {
  return [addDays(monday, -7), monday, addDays(monday, 7)]
}

/** Opens a community's roster: one round trip for its pages, one for its people, one for how they are reached. */
export async function openBook(
  communityId: string,
  mondays: readonly TownDate[],
  context: Context,
): Promise<RosterBook> {
  const [community, pages, people] = await Promise.all([
    context.communities.get(communityId),
    context.rosters.of(communityId, mondays),
    rosterPeople(communityId, context),
  ])
  const plan = pages.plan ?? defaultPlan(community)
  return {
    community,
    roster: { plan, weeks: pages.weeks },
    people,
    week: (monday) =>
      pages.weeks.find((week) => week.monday === monday) ?? untouchedWeek(communityId, monday, context.now),
  }
}

/** Everybody with a role, in the order of their names. */
async function rosterPeople(communityId: string, context: Context): Promise<readonly RosterPerson[]> {
  const { people, reaches, communities, channels } = context
  const [community, staff] = await Promise.all([communities.get(communityId), people.withRoles(communityId)])
  const ledgers = await reaches.of(staff.map(({ id }) => id))
  const phones = phonesOn(channels)
  return staff
    .map((person) => {
      const facts = { ledger: ledgers.get(person.id) ?? null, templateId: community.templates.offer, seenAt: 0 }
      const reach = reachOf({ ...facts, hasPhone: person.phone !== '', phones })
      return rosterPerson(person, community, gapsBefore(reach).length === 0)
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

function rosterPerson(
  { id, openid, name, phone, roles, home }: Person,
  community: Community,
  reachable: boolean,
): RosterPerson {
  const building = home ? buildingOf(community, home.buildingId) : undefined
  const place: Place | null = building ? { lng: building.lng, lat: building.lat } : null
  return { id, openid, name, phone, roles, zoneId: building?.zoneId ?? null, home: place, reachable }
}
