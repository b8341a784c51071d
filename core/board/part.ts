import type { EpochMs } from '../kit/time'
import { countWithin, type Verdict } from './count'
import type { FlagId } from './flags'
import { flagsOf, samePairs } from './flags'
import { RATES, type RateId } from './rates'
import type { Round } from './round'
import { type Standing, standingOf, type Tally } from './tally'

/** One part of one figure: its numerator, its misses, one reason to be left out. */
export type Part =
  | { readonly of: 'rate'; readonly id: RateId; readonly verdict: Verdict }
  | { readonly of: 'flag'; readonly id: FlagId }
  | { readonly of: 'standing'; readonly id: Standing }

/** How many rounds of a tally are in it. */
export function countIn(tally: Tally, part: Part): number {
  if (part.of === 'flag') return tally.flags[part.id]
  if (part.of === 'standing') return tally.standings[part.id]
  return countWithin(tally.rates[part.id], part.verdict)
}

/** Which of the rounds of one zone and day are in it, newest first. */
export function roundsIn(rounds: readonly Round[], part: Part, now: EpochMs): readonly Round[] {
  const pairs = new Set(samePairs(rounds))
  return rounds.filter((round) => isIn(round, part, { now, pairs })).sort((a, b) => b.startedAt - a.startedAt)
}

function isIn(round: Round, part: Part, { now, pairs }: { now: EpochMs; pairs: ReadonlySet<Round> }): boolean {
  if (part.of === 'rate') return RATES[part.id].judge(round, now) === part.verdict
  if (round.drill) return false
  if (part.of === 'standing') return standingOf(round, now) === part.id
  return part.id === 'SAME_PAIR' ? pairs.has(round) : flagsOf(round).includes(part.id)
}
