import { addDays, minuteOfDay, type TownDate, townDateOf } from '../../core/kit/town-date'
import type { Community } from '../../core/people/community'
import type { Person } from '../../core/people/person'
import { defaultPlan } from '../../core/roster/default-plan'
import type { RosterPlan, Rotation } from '../../core/roster/post'

/** People who share a zone's shifts: with two at once, everybody has about twelve shifts a week, as in a town with few volunteers. */
const PER_ZONE = 5

/** Members of a zone who stand by at night and not by day. */
const NIGHTS_PER_ZONE = 2

/** Coordinators change at eight; somebody who opens the demo shortly before stays with the one they know. */
const CHANGE_MINUTE = 8 * 60
const NEAR_CHANGE_MINUTES = 4 * 60

/** A plan for the demo's people: everybody in turn, and the coordinator of the cast on the post when the demo begins. */
export function demoPlan(community: Community, persons: readonly Person[], now: number): RosterPlan {
  const today = townDateOf(now)
  const plan = defaultPlan(community)
  const zoneOf = (person: Person) => community.buildings.find(({ id }) => id === person.home?.buildingId)?.zoneId
  const plain = persons.filter(({ roles }) => roles.length === 1 && roles[0] === 'member')
  const inZone = (zoneId: string) => plain.filter((person) => zoneOf(person) === zoneId).map(({ id }) => id)
  const nights = community.zones.flatMap(({ id }) => inZone(id).slice(PER_ZONE, PER_ZONE + NIGHTS_PER_ZONE))
  const having = (role: Person['roles'][number]) =>
    persons.filter(({ roles }) => roles.includes(role)).map(({ id }) => id)
  const startOn = addDays(today, -28)
  return {
    ...plan,
    version: 1,
    edition: 1,
    rotations: [
      ...community.zones.flatMap(({ id }) => zoneRotations(id, inZone(id).slice(0, PER_ZONE), startOn)),
      inTurns('standby', 'night', { people: nights, atOnce: 2, startOn }),
      coordinators(having('coordinator'), now),
      inTurns('operator', 'day', { people: having('operator'), atOnce: 1, startOn: addDays(today, -27) }),
      // The day after a day comes a night, and after that a day off.
      inTurns('operator', 'night', { people: turned(having('operator'), 2), atOnce: 1, startOn: addDays(today, -27) }),
      inTurns('secretary', 'all', { people: having('secretary'), atOnce: 1, startOn }),
    ],
  }
}

/** Two people further with every band of the day, so that nobody has two in a row. */
function zoneRotations(zoneId: string, people: readonly string[], startOn: TownDate): readonly Rotation[] {
  return ['early', 'noon', 'evening'].map((bandId, band) =>
    inTurns(zoneId, bandId, { people: turned(people, 2 * band), atOnce: 2, startOn }),
  )
}

/** The first of them on the day the demo begins, and on the next when it begins shortly before the change. */
function coordinators([first = '', ...others]: readonly string[], now: number): Rotation {
  const minute = minuteOfDay(now)
  const shiftDay = minute < CHANGE_MINUTE ? addDays(townDateOf(now), -1) : townDateOf(now)
  const twice = minute < CHANGE_MINUTE && minute >= CHANGE_MINUTE - NEAR_CHANGE_MINUTES
  const cycle = [[first], ...(twice ? [[first]] : []), ...others.map((other) => [other])]
  return {
    ...{ id: 'coordinator-all', postId: 'coordinator', bandId: 'all', turn: 'custom', people: [], atOnce: 1 },
    ...{ startOn: addDays(shiftDay, -cycle.length * 10), endOn: null, cycle },
  }
}

function inTurns(postId: string, bandId: string, turns: Pick<Rotation, 'people' | 'atOnce' | 'startOn'>): Rotation {
  return { id: `${postId}-${bandId}`, postId, bandId, turn: 'daily', endOn: null, cycle: [], ...turns }
}

function turned(people: readonly string[], by: number): readonly string[] {
  const at = people.length === 0 ? 0 : by % people.length
  return [...people.slice(at), ...people.slice(0, at)]
}
