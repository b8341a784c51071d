import { DAY_MS, type EpochMs } from '../kit/time'
import type { TownDate } from '../kit/town-date'
import type { Zone } from '../people/community'
import { mondaysTouching, publishedStints, type Roster, slotsIn } from '../roster/on-call'
import { leaveIn, type Slot } from '../roster/slot'

/** One coming shift, in all zones alike. */
export interface CoverColumn {
  readonly date: TownDate
  readonly bandName: string
  readonly from: EpochMs
}

export interface CoverCell {
  readonly have: number
  readonly needed: number
}

export interface CoverLine {
  readonly zoneId: string
  /** In the order of the columns; null where the zone has no such shift. */
  readonly cells: readonly (CoverCell | null)[]
}

export interface CoverTable {
  readonly columns: readonly CoverColumn[]
  readonly lines: readonly CoverLine[]
}

const COLUMNS = 6

/** As far as one looks for the next six: two days have six with three bands, three with two. */
export const COVER_SPAN_MS = 4 * DAY_MS

/** Who stands in each zone on the running shift and the next ones, as published; whoever is on leave does not. */
export function coverTable(roster: Roster, zones: readonly Zone[], now: EpochMs): CoverTable {
  const mondays = mondaysTouching({ from: now, to: now + COVER_SPAN_MS })
  const slots = slotsIn(roster, mondays).filter(({ post, to }) => post.kind === 'responder' && to > now)
  const columns = columnsOf(slots.filter(({ post }) => post.zoneId !== null))
  const stints = publishedStints(roster, mondays)
  const have = new Map<string, number>()
  for (const { slot, personId } of stints) {
    if (!leaveIn(roster.plan.leaves, personId, slot)) have.set(slot.key, (have.get(slot.key) ?? 0) + 1)
  }
  const lines = zones.map(({ id }) => ({
    zoneId: id,
    cells: columns.map((column) => cellOf(slots, have, { zoneId: id, column })),
  }))
  return { columns, lines }
}

function columnsOf(slots: readonly Slot[]): readonly CoverColumn[] {
  const all = new Map(slots.map(({ date, band, from }) => [`${from} ${band.id}`, { date, bandName: band.name, from }]))
  return [...all.values()].sort((a, b) => a.from - b.from).slice(0, COLUMNS)
}

function cellOf(
  slots: readonly Slot[],
  have: ReadonlyMap<string, number>,
  { zoneId, column }: { readonly zoneId: string; readonly column: CoverColumn },
): CoverCell | null {
  const own = slots.filter(({ post, from, band }) => {
    return post.zoneId === zoneId && from === column.from && band.name === column.bandName
  })
  if (own.length === 0) return null
  return {
    have: own.reduce((sum, { key }) => sum + (have.get(key) ?? 0), 0),
    needed: own.reduce((sum, { band }) => sum + band.needed, 0),
  }
}
