import { type Chance, chanceFrom } from './chance'
import type { DemoPerson } from './demo-person'
import { drawHousehold, type Inhabitant } from './households'
import { KNOWN_PEOPLE } from './known-people'
import { appointMembers } from './members'
import type { Building } from './plan'

/** Inhabitants the community knows by name. */
const POPULATION = 1_500

/** Members in all, the known ones among them. */
export const MEMBERS = 60

/** Every phone lies in this one visibly invented block, so that a test can tell nobody's own number slipped in. */
const PHONE_BLOCK = '1380000'

/** Fills the buildings with households, known people first, until the population is reached. */
export function generatePeople(buildings: readonly Building[], seed: number): readonly DemoPerson[] {
  const chance = chanceFrom(seed)
  const phones = freePhones(chance)
  const doors = freeDoors(buildings, chance)
  const names = new Set(KNOWN_PEOPLE.map(({ name }) => name))
  const drawn: DemoPerson[] = []
  while (KNOWN_PEOPLE.length + drawn.length < POPULATION) {
    const door = take(doors)
    const room = POPULATION - KNOWN_PEOPLE.length - drawn.length
    for (const inhabitant of drawHousehold(chance, names).slice(0, room)) {
      drawn.push(settledAt(door, inhabitant, { number: drawn.length + 1, phone: take(phones) }))
    }
  }
  return [...KNOWN_PEOPLE, ...appointMembers(drawn, { chance, known: KNOWN_PEOPLE, members: MEMBERS })]
}

/** Two doors face each other on a landing. */
const DOORS_PER_LANDING = 2

interface Door {
  readonly building: Building
  readonly unit: string
  readonly door: string
}

function settledAt(
  { building, unit, door }: Door,
  who: Inhabitant,
  { number, phone }: { number: number; phone: string },
): DemoPerson {
  const serial = String(number).padStart(4, '0')
  const home = { buildingId: building.id, unit, door, zoneId: building.zoneId }
  return { id: `p-${serial}`, openid: `demo-person-${serial}`, ...who, phone, ...home, roles: [], skills: [] }
}

/** Every door nobody of the known people lives behind, in chance order: a tall building fills as its doors do. */
function freeDoors(buildings: readonly Building[], chance: Chance): Door[] {
  const taken = new Set(KNOWN_PEOPLE.map(({ buildingId, unit, door }) => `${buildingId} ${unit} ${door}`))
  const doors = buildings.flatMap((building) =>
    upTo(building.units).flatMap((unit) =>
      upTo(building.floors).flatMap((floor) =>
        upTo(DOORS_PER_LANDING).map((door) => ({ building, unit: String(unit), door: `${floor}0${door}` })),
      ),
    ),
  )
  return [...chance.shuffle(doors.filter(({ building, unit, door }) => !taken.has(`${building.id} ${unit} ${door}`)))]
}

function freePhones(chance: Chance): string[] {
  const known = new Set(KNOWN_PEOPLE.map(({ phone }) => phone))
  const block = Array.from({ length: 10_000 }, (_, i) => PHONE_BLOCK + String(i).padStart(4, '0'))
  return [...chance.shuffle(block.filter((phone) => !known.has(phone)))]
}

function take<T>(from: T[]): T {
  const item = from.pop()
  if (item === undefined) throw new Error('the town is full: more people than doors or phones')
  return item
}

function upTo(n: number): readonly number[] {
  return Array.from({ length: n }, (_, i) => i + 1)
}
