import { communitySchema, personSchema } from '../../cloudfunctions/_shared/documents/people-documents'
import { presenceSchema } from '../../cloudfunctions/_shared/documents/presence-document'
import { parseStored } from '../../cloudfunctions/_shared/documents/stored'
import { foundBy } from '../../cloudfunctions/_shared/repositories/people'
import { personIdOf } from '../../cloudfunctions/_shared/wechat/person-id'
import { DEFAULT_POLICY } from '../../core/dispatch/policy'
import { NO_CASE_YET, type Presence } from '../../core/duty/presence'
import { OPEN_APP_MS } from '../../core/duty/reachability'
import { CATEGORIES } from '../../core/help/categories'
import { DEFAULT_LADDER } from '../../core/help/ladder'
import { DEFAULT_PLEDGE } from '../../core/help/pledge'
import type { Place } from '../../core/kit/geo'
import { type EpochMs, MINUTE_MS, minutes } from '../../core/kit/time'
import type { Community } from '../../core/people/community'
import type { Contact, Person } from '../../core/people/person'
import { demoAppeals } from './appeals'
import type { DemoPerson } from './demo-person'
import { DEMO_DUTY } from './duty'
import { middleOf } from './geometry'
import { type Building, buildingsIn, type Plan } from './plan'
import { demoReach } from './reach'
import { demoRoster } from './roster'
import { demoVolunteering } from './volunteering'

/** The id every screen of the demo asks for. */
export const COMMUNITY_ID = 'tonghuali'

/** The street of the demo. The community beside ours comes with a past to compare; the third is not there, and left out until it is. */
export const STREET = {
  _id: 'qinghe',
  name: '清河街道',
  communityIds: [COMMUNITY_ID, 'hewanli', 'laochangqu'],
} as const

/** The secretary sits in the street office, too. */
const STREET_EYES = 'demo-secretary-gu'

export type Document = Readonly<Record<string, unknown>> & { readonly _id: string }

export interface DemoCommunity {
  readonly plan: Plan
  readonly people: readonly DemoPerson[]
}

/** The demo community as documents per collection, each read back by the schema that will read it. Shortly before `now` its members went on duty. */
export function demoDocuments(
  { plan, people }: DemoCommunity,
  now: EpochMs,
): Readonly<Record<string, readonly Document[]>> {
  const persons = people.map(personOf)
  const byOpenid = new Map(persons.map((person) => [person.openid, person]))
  const buildings = buildingsIn(plan)
  const places = new Map(buildings.map((building) => [building.id, placeOf(building)]))
  const zones = new Map(buildings.map((building) => [building.id, building.zoneId]))
  const presences = DEMO_DUTY.map(({ openid, buildingId }) => {
    const person = known(byOpenid, openid)
    const zoneId = zones.get(person.home?.buildingId ?? '') ?? null
    return presenceOf(person, { place: known(places, buildingId), zoneId, now })
  })
  const community = communityOf(plan, persons)
  const roster = demoRoster(community, persons, now)
  const appeals = demoAppeals({ community, persons, people }, now)
  return {
    communities: [{ ...stored(communitySchema, { ...community, onPost: roster.onPost }), appeals: appeals.settings }],
    appeals: appeals.documents,
    rosters: roster.documents,
    ...demoVolunteering(community, persons, now),
    reach: demoReach(persons, now),
    streets: [STREET],
    plans: [{ _id: COMMUNITY_ID, features: plan.features }],
    people: persons.map((person) => ({ ...stored(personSchema, person), ...foundBy(person) })),
    presences: presences.map((presence) => ({
      ...parseStored(presenceSchema, presence),
      _id: presence.member.id,
      location: { type: 'Point', coordinates: [presence.place.lng, presence.place.lat] },
    })),
  }
}

/** The demo's community by itself, on no particular day: without a past, and nobody on post. */
export function demoCommunity({ plan, people }: DemoCommunity): Community {
  return communityOf(plan, people.map(personOf))
}

function personOf(person: DemoPerson): Person {
  const { openid, name, phone, roles, skills, birthYear, buildingId, unit, door } = person
  return {
    id: personIdOf({ openid }),
    ...{ openid, name, phone, roles, skills, birthYear },
    communityId: COMMUNITY_ID,
    streetId: openid === STREET_EYES ? STREET._id : null,
    home: { buildingId, unit, door },
    careNotes: person.careNotes ?? '',
    transport: person.transport ?? 'walk',
  }
}

/** Heavy things take two. Where two quarrel, whoever goes in is asked after a quarter of an hour whether all is well. */
const POLICY_OF: Community['policyOf'] = { lifting: { people: 2 }, dispute: { checkInMs: minutes(15) } }

function communityOf(plan: Plan, persons: readonly Person[]): Community {
  const zones = plan.features.filter(({ properties }) => properties.kind === 'zone')
  return {
    id: COMMUNITY_ID,
    name: '桐花里社区',
    hotline: '0571-8866-0030',
    zones: zones.map(({ properties: { id, name } }) => ({ id, name })),
    buildings: buildingsIn(plan).map((building) => ({
      id: building.id,
      name: building.name,
      zoneId: building.zoneId,
      units: Array.from({ length: building.units }, (_, i) => String(i + 1)),
      ...placeOf(building),
    })),
    pledges: Object.fromEntries(CATEGORIES.map((category) => [category, DEFAULT_PLEDGE])) as Community['pledges'],
    policy: DEFAULT_POLICY,
    policyOf: POLICY_OF,
    onPost: [],
    ladder: DEFAULT_LADDER,
    // WeChat gives these out per account; the local cloud takes any.
    templates: { offer: 'demo-offer', progress: 'demo-progress' },
    coordinator: holderOf('coordinator', persons),
    secretary: holderOf('secretary', persons),
  }
}

function presenceOf(
  { id, openid, name, phone, transport, skills, home }: Person,
  { place, zoneId, now }: { place: Place; zoneId: string | null; now: EpochMs },
): Presence {
  const member: Contact = { id, openid, name, phone }
  // Long enough ago that nobody's app counts as open: whoever has no other way of being reached is out of reach from the beginning.
  const at = now - OPEN_APP_MS - MINUTE_MS
  const since = { switchedAt: at, placedAt: at, seenAt: at }
  const facts = { member, communityId: COMMUNITY_ID, place, transport, skills, home, zoneId }
  return { ...facts, ...NO_CASE_YET, ...since, onDuty: true }
}

function holderOf(role: 'coordinator' | 'secretary', persons: readonly Person[]): Contact {
  const holder = persons.find(({ roles }) => roles.includes(role))
  if (!holder) throw new Error(`nobody is ${role}`)
  const { id, openid, name, phone } = holder
  return { id, openid, name, phone }
}

/** A document as the schema that will read it wants it. */
export function stored<T extends { readonly id: string }>(
  schema: Parameters<typeof parseStored<T>>[0],
  value: T,
): Document {
  const { id, ...fields } = parseStored(schema, value)
  return { ...fields, _id: id }
}

/** Where a building is looked for: the middle of its outline. */
export function placeOf(building: Building): Place {
  const [lng = 0, lat = 0] = middleOf(building.outline)
  return { lng, lat }
}

function known<T>(from: ReadonlyMap<string, T>, key: string): T {
  const found = from.get(key)
  if (!found) throw new Error(`the demo has no ${key}`)
  return found
}
