import { appealFigures, appealLengths, appealsOf } from '../../core/board/appeal-figure'
import type { AppealDay } from '../../core/board/appeal-tally'
import type { Days } from '../../core/board/period'
import type { AppealFigures } from '../../core/contract/board'

/** Of which days, against which, and of one zone or of all. */
export interface Asked {
  readonly days: Days
  readonly before: Days
  readonly zoneId: string | null
}

/** A period's figures of the people's-voice station, against those of another. */
export function appealFiguresIn(tallies: readonly AppealDay[], { days, before, zoneId }: Asked): AppealFigures {
  const tally = appealsOf(tallies, days, zoneId)
  const { rounds, standings, doors } = tally
  const rates = appealFigures(tally, appealsOf(tallies, before, zoneId))
  return { ...{ days, rounds, standings, doors, rates }, lengths: appealLengths(tally) }
}
