import { addDays, type TownDate } from '../kit/town-date'
import { APPEAL_RATE_IDS, type AppealRateId } from './appeal-rates'
import {
  APPEAL_LENGTH_IDS,
  type AppealDay,
  type AppealLengthId,
  type AppealTally,
  addUpAppeals,
  NO_APPEALS,
} from './appeal-tally'
import { figureOf, type RateFigure, shareOf } from './figure'
import { type LengthFigure, lengthFigure } from './lengths'
import { type Days, eachDay, isWithin } from './period'

/** One day of the trend: what came in, and both rates of the weeks that end with it. */
export interface AppealTrendDay {
  readonly date: TownDate
  readonly rounds: number
  readonly answer: number | null
  readonly solved: number | null
}

/** Days that one point of the trend looks back on: a community has about one appeal a day, and ten of them say something. */
export const APPEAL_TREND_SPAN_DAYS = 28

/** The appeals of some days added up, of one zone or of all; all are those about no place, too. */
export function appealsOf(days: readonly AppealDay[], within: Days, zoneId: string | null = null): AppealTally {
  const parts = days.filter(({ date }) => isWithin(within, date)).flatMap(({ appeals }) => appeals)
  return addUpAppeals(zoneId === null ? parts : parts.filter((zone) => zone.zoneId === zoneId))
}

export function appealFigures(
  tally: AppealTally,
  before: AppealTally = NO_APPEALS,
): readonly RateFigure<AppealRateId>[] {
  return APPEAL_RATE_IDS.map((id) => figureOf(id, tally.rates[id], before.rates[id]))
}

export function appealLengths({ lengths }: AppealTally): readonly LengthFigure<AppealLengthId>[] {
  return APPEAL_LENGTH_IDS.map((id) => lengthFigure(id, lengths[id]))
}

/** Day by day, earliest first; null is a gap in the line. Wants the tallies of 27 days before, too. */
export function appealTrend(
  days: readonly AppealDay[],
  within: Days,
  zoneId: string | null = null,
): readonly AppealTrendDay[] {
  return eachDay(within).map((date) => {
    const { rounds } = appealsOf(days, { from: date, to: date }, zoneId)
    const { rates } = appealsOf(days, { from: addDays(date, 1 - APPEAL_TREND_SPAN_DAYS), to: date }, zoneId)
    return { date, rounds, answer: shareOf(rates.appealAnswer), solved: shareOf(rates.appealSolved) }
  })
}
