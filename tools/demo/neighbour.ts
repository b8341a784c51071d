import type { Position } from 'geojson'
import { communitySchema, personSchema } from '../../cloudfunctions/_shared/documents/people-documents'
import { foundBy } from '../../cloudfunctions/_shared/repositories/people'
import { personIdOf } from '../../cloudfunctions/_shared/wechat/person-id'
import { DEFAULT_APPEAL_SETTINGS } from '../../core/appeals/settings'
import type { EpochMs } from '../../core/kit/time'
import type { Community } from '../../core/people/community'
import { contactOf, type Person } from '../../core/people/person'
import { controlDoor } from '../control-door'
import { appealsOf } from './appeals'
import { chanceFrom } from './chance'
import { casesOf, insertAndCount, type PastSize } from './give-past'
import { givenNameFor, surnameFor } from './names'
import { buildingsIn, type Plan, type PlanFeature } from './plan'
import { type DemoCommunity, demoCommunity, placeOf, stored } from './to-documents'

/** Beside ours in the street of the demo. */
export const NEIGHBOUR_ID = 'hewanli'
const NAME = '河湾里社区'

const ZONE_NAMES: Readonly<Record<string, string>> = {
  ...{ 'zone-1': '柳湾', 'zone-2': '荷塘', 'zone-3': '渡口' },
  ...{ 'zone-4': '石桥', 'zone-5': '芦苇荡', 'zone-6': '东堤' },
}

/** East of ours: our plan turned half round, so that it is no second copy to the eye. Degrees. */
const EAST = 0.02

const SEED = 20_270_117
const PEOPLE = 60

/** It is smaller, and rings less and comes by more. */
const A_YEAR: PastSize = { days: 365, perDay: 2 }
const DOORS = { hotline: 131, letter: 9, reception: 27, app: 58 } as const

/** Gives the street of the demo a second community, with its own year, counted by the engine; answers how many cases and appeals. Called twice it fails. */
export async function giveNeighbour(url: string, demo: DemoCommunity): Promise<number> {
  const door = controlDoor(url)
  const { help_requests, appeals, ...rest } = neighbourDocuments(demo, await door.now())
  await door.insert(rest)
  await insertAndCount(door, { help_requests, appeals })
  return help_requests.length + appeals.length
}

/** The community next to the demo's, with the people and the year that a street compares. Nobody of the demo bar lives there. */
export function neighbourDocuments(demo: DemoCommunity, now: EpochMs) {
  const plan = turned(demo.plan)
  const persons = peopleOf(demo)
  const community = communityOn(plan, { demo, persons })
  const members = persons.filter(({ roles }) => roles.includes('member'))
  const residents = persons.filter(({ roles }) => roles.length === 0)
  const operator = persons.find(({ roles }) => roles.includes('operator'))
  if (!operator) throw new Error('nobody takes the calls')
  const past = { community, now, residents, seed: SEED }
  return {
    communities: [{ ...stored(communitySchema, community), appeals: DEFAULT_APPEAL_SETTINGS }],
    plans: [{ _id: NEIGHBOUR_ID, features: plan.features }],
    people: persons.map((person) => ({ ...stored(personSchema, person), ...foundBy(person) })),
    appeals: appealsOf({
      ...past,
      ...{ settings: DEFAULT_APPEAL_SETTINGS, doors: DOORS },
      ...{ members: members.map(contactOf), operator: contactOf(operator) },
    }),
    help_requests: casesOf({ ...past, ...A_YEAR, members }),
  }
}

interface On {
  readonly demo: DemoCommunity
  readonly persons: readonly Person[]
}

function communityOn(plan: Plan, { demo, persons }: On): Community {
  const own = demoCommunity(demo)
  const places = new Map(buildingsIn(plan).map((building) => [building.id, placeOf(building)]))
  const [coordinator, secretary] = persons
  if (!coordinator || !secretary) throw new Error('nobody lives there')
  return {
    ...own,
    ...{ id: NEIGHBOUR_ID, name: NAME, hotline: '0571-8866-0050' },
    zones: own.zones.map(({ id }) => ({ id, name: ZONE_NAMES[id] ?? id })),
    buildings: own.buildings.map((building) => ({ ...building, ...places.get(building.id) })),
    ...{ coordinator: contactOf(coordinator), secretary: contactOf(secretary) },
  }
}

/** Half round about its middle, and a little to the east. */
function turned(plan: Plan): Plan {
  const all = plan.features.flatMap(({ geometry }) => positionsIn(geometry.coordinates))
  const middle = (axis: 0 | 1) => {
    const values = all.map((at) => at[axis] ?? 0)
    return (Math.min(...values) + Math.max(...values)) / 2
  }
  const [lng, lat] = [middle(0), middle(1)]
  const turn = (at: Position): Position => [2 * lng + EAST - (at[0] ?? 0), 2 * lat - (at[1] ?? 0)]
  return { ...plan, features: plan.features.map((feature) => renamed(feature, turn)) }
}

type Nested = Position | readonly Nested[]

function positionsIn(nested: Nested): readonly Position[] {
  return typeof nested[0] === 'number' ? [nested as Position] : (nested as readonly Nested[]).flatMap(positionsIn)
}

function renamed(feature: PlanFeature, turn: (at: Position) => Position): PlanFeature {
  const through = (nested: Nested): Nested =>
    typeof nested[0] === 'number' ? turn(nested as Position) : (nested as readonly Nested[]).map(through)
  const { kind, id, name } = feature.properties
  const called = kind === 'boundary' ? NAME : kind === 'zone' ? (ZONE_NAMES[id] ?? name) : name
  const geometry = {
    ...feature.geometry,
    coordinates: through(feature.geometry.coordinates),
  } as PlanFeature['geometry']
  return { ...feature, geometry, properties: { ...feature.properties, name: called } }
}

/** Who has an office there, by their place in the list; then members, then residents. */
const OFFICES: readonly Person['roles'][] = [['member', 'coordinator'], ['member', 'secretary'], ['operator']]
const MEMBERS = 12

function peopleOf(demo: DemoCommunity): readonly Person[] {
  const chance = chanceFrom(SEED)
  const buildings = buildingsIn(demo.plan)
  return Array.from({ length: PEOPLE }, (_, nth): Person => {
    const gender = chance.hits(0.5) ? 'female' : 'male'
    const birthYear = chance.between(1945, 1995)
    const openid = `demo-${NEIGHBOUR_ID}-${nth}`
    const building = chance.pick(buildings)
    return {
      ...{ id: personIdOf({ openid }), openid, birthYear, communityId: NEIGHBOUR_ID, streetId: null },
      name: surnameFor(chance) + givenNameFor(chance, { gender, birthYear }),
      phone: `138007${String(10_000 + nth)}`,
      roles: OFFICES[nth] ?? (nth < MEMBERS ? ['member'] : []),
      home: { buildingId: building.id, unit: '1', door: `${chance.between(1, 5)}01` },
      ...{ careNotes: '', transport: 'walk', skills: [] },
    }
  })
}
