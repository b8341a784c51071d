import { addDays, type TownDate } from '@core/kit/town-date'
import type { Rotation } from '@core/roster/post'
import { inTurn } from '@core/roster/standing'
import type { BandAt } from './plan-edits'

/** As many days as the cloud keeps of one cycle. */
export const LONGEST_CYCLE = 60

/** The list with one of it moved so many places; off the end it stays where it is. */
export function moved<T>(list: readonly T[], at: number, by: number): readonly T[] {
  const one = list[at]
  const to = at + by
  if (one === undefined || to < 0 || to >= list.length) return list
  const rest = list.filter((_, i) => i !== at)
  return [...rest.slice(0, to), one, ...rest.slice(to)]
}

export function without<T>(list: readonly T[], at: number): readonly T[] {
  return list.filter((_, i) => i !== at)
}

/** A turn that goes another way, with the same people in the same order. */
export function turnedInto(rotation: Rotation, turn: Rotation['turn']): Partial<Rotation> {
  if (turn === rotation.turn) return {}
  if (turn === 'custom') return { turn, people: [], atOnce: 1, cycle: daysOf(rotation) }
  if (rotation.turn !== 'custom') return { turn }
  const most = Math.max(1, ...rotation.cycle.map(({ length }) => length))
  return { turn, people: [...new Set(rotation.cycle.flat())], atOnce: most, cycle: [] }
}

/** Whoever stands on each day until it begins anew, as a daily turn has it. */
function daysOf({ people, atOnce, startOn, ...rest }: Rotation): readonly (readonly string[])[] {
  const daily: Rotation = { ...rest, people, atOnce, startOn, turn: 'daily', endOn: null }
  const length = Math.min(LONGEST_CYCLE, people.length / commonDivisor(people.length, atOnce) || 1)
  return Array.from({ length }, (_, day) => inTurn(daily, addDays(startOn, day)))
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b)
}

/** The first turn of a band, with nobody in it yet. */
export function firstRotation({ postId, bandId }: BandAt, { id, startOn, atOnce }: NewRotation): Rotation {
  return { id, postId, bandId, turn: 'daily', startOn, endOn: null, people: [], atOnce: Math.max(1, atOnce), cycle: [] }
}

type NewRotation = Pick<Rotation, 'id' | 'startOn' | 'atOnce'>

/** One turn until the day before, and the same people from that day on as a turn of its own, to be changed. */
export function followedBy(rotation: Rotation, next: Pick<Rotation, 'id' | 'startOn'>): readonly [Rotation, Rotation] {
  return [
    { ...rotation, endOn: addDays(next.startOn, -1) },
    { ...rotation, ...next, endOn: null },
  ]
}

/** The first Monday whose week nobody has been told of: from then on a new turn changes no promise. */
export function firstFreeMonday(weeks: readonly { readonly monday: TownDate; readonly told: boolean }[]): TownDate {
  const after = weeks.findLast(({ told }) => told)?.monday
  return after === undefined ? (weeks[0]?.monday ?? '') : addDays(after, 7)
}
