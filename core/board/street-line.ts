import { appealFigures, appealsOf } from './appeal-figure'
import type { AppealRateId } from './appeal-rates'
import { type RateFigure, rateFigures, sumOf } from './figure'
import type { Days } from './period'
import type { WholeDay } from './whole-day'

/** One community beside the others of its street: the same figures as on its own board. */
export interface StreetLine {
  readonly communityId: string
  readonly name: string
  readonly rounds: number
  readonly rates: readonly RateFigure[]
  readonly appeals: { readonly rounds: number; readonly rates: readonly RateFigure<AppealRateId>[] }
}

interface Compared {
  readonly days: Days
  readonly before: Days
}

/** A community's line, from the days that are its own among `tallies`. */
export function streetLine(
  { id, name }: { readonly id: string; readonly name: string },
  tallies: readonly WholeDay[],
  { days, before }: Compared,
): StreetLine {
  const own = tallies.filter(({ communityId }) => communityId === id)
  const tally = sumOf(own, days)
  const appeals = appealsOf(own, days)
  return {
    ...{ communityId: id, name, rounds: tally.rounds, rates: rateFigures(tally, sumOf(own, before)) },
    appeals: { rounds: appeals.rounds, rates: appealFigures(appeals, appealsOf(own, before)) },
  }
}
