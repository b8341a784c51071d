import { addDays, type TownDate } from '../kit/town-date'
import type { RateCount } from './count'
import type { Exclusion } from './exclusion'
import { LENGTH_IDS, type LengthFigure, type LengthId, lengthFigure } from './lengths'
import { type Days, eachDay, isWithin } from './period'
import { MIN_SAMPLE, RATE_IDS, type RateId } from './rates'
import { addUp, type DayTally, NO_TALLY, type Tally } from './tally'

/** A rate with everything that belongs beside it. */
export interface RateFigure<Id extends string = RateId> {
  readonly id: Id
  /** Tenths of a percent, 0–1000; null below the minimum sample. */
  readonly permille: number | null
  readonly hits: number
  /** Hits and misses together. */
  readonly of: number
  readonly excluded: Readonly<Partial<Record<Exclusion, number>>>
  /** Tenths of a percent more than in the period before; null where either has too few. */
  readonly changed: number | null
}

/** One day of the trend: its cases, and both rates of the seven days that end with it, because few communities have ten cases in one. */
export interface TrendDay {
  readonly date: TownDate
  readonly rounds: number
  readonly arrive: number | null
  readonly settle: number | null
}

/** One line of the zones' list: zones are ranked, single people never. */
export interface ZoneLine {
  readonly zoneId: string
  readonly rounds: number
  readonly settle: RateFigure
  readonly satisfied: RateFigure
  readonly arrive: LengthFigure
}

/** The tallies of some days added up, of one zone or of all. */
export function sumOf(days: readonly DayTally[], within: Days, zoneId: string | null = null): Tally {
  const parts = days.filter(({ date }) => isWithin(within, date)).flatMap(({ zones }) => zones)
  return addUp(zoneId === null ? parts : parts.filter((zone) => zone.zoneId === zoneId))
}

/** The rates of a tally, with what they have changed since another. */
export function rateFigures(tally: Tally, before: Tally = NO_TALLY): readonly RateFigure[] {
  return RATE_IDS.map((id) => rateFigure(id, tally, before))
}

export function rateFigure(id: RateId, tally: Tally, before: Tally = NO_TALLY): RateFigure {
  return figureOf(id, tally.rates[id], before.rates[id])
}

/** A rate as it is shown, from how many rounds stand where; for whatever kind of case. */
export function figureOf<Id extends string>(id: Id, count: RateCount, before: RateCount): RateFigure<Id> {
  const { hits, misses, excluded } = count
  const permille = shareOf(count)
  const earlier = shareOf(before)
  const changed = permille === null || earlier === null ? null : permille - earlier
  return { id, permille, hits, of: hits + misses, excluded, changed }
}

export function lengthFigures(tally: Tally): readonly LengthFigure[] {
  return LENGTH_IDS.map((id) => lengthOf(id, tally))
}

function lengthOf(id: LengthId, tally: Tally): LengthFigure {
  return lengthFigure(id, tally.lengths[id])
}

/** Days that one point of the trend looks back on, its own among them. */
export const TREND_SPAN_DAYS = 7

/** Day by day, earliest first; null is a gap in the line. Wants the tallies of six days before, too. */
export function trendOf(days: readonly DayTally[], within: Days, zoneId: string | null = null): readonly TrendDay[] {
  return eachDay(within).map((date) => {
    const { rounds } = sumOf(days, { from: date, to: date }, zoneId)
    const span = sumOf(days, { from: addDays(date, 1 - TREND_SPAN_DAYS), to: date }, zoneId)
    return { date, rounds, arrive: shareOf(span.rates.arrive), settle: shareOf(span.rates.settle) }
  })
}

/** Zones, best first by what was settled in time; those with too few cases at the end, in the order given. */
export function rankZones(days: readonly DayTally[], within: Days, zoneIds: readonly string[]): readonly ZoneLine[] {
  const lines = zoneIds.map((zoneId): ZoneLine => {
    const tally = sumOf(days, within, zoneId)
    return {
      ...{ zoneId, rounds: tally.rounds, arrive: lengthOf('arrive', tally) },
      ...{ settle: rateFigure('settle', tally), satisfied: rateFigure('satisfied', tally) },
    }
  })
  return [...lines].sort((a, b) => (b.settle.permille ?? -1) - (a.settle.permille ?? -1))
}

/** Tenths of a percent, null below the minimum sample. Rounded down: 99.96 % is not all of them. */
export function shareOf({ hits, misses }: RateCount): number | null {
  const of = hits + misses
  return of < MIN_SAMPLE ? null : Math.floor((hits * 1000) / of)
}
