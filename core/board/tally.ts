import type { EpochMs } from '../kit/time'
import type { TownDate } from '../kit/town-date'
import { ascending, countOf, type RateCount, recordOf, sumOfCounts } from './count'
import { FLAG_IDS, type FlagId, flagsOf, samePairs } from './flags'
import { LENGTH_IDS, type LengthId, secondsOf } from './lengths'
import { duesAhead, JUDGES, RATE_IDS, type RateId } from './rates'
import type { Round } from './round'

/** Where a round stands: one of five, drills left out. `late` runs on past one of its two limits, or was given up there. */
export const STANDINGS = ['done', 'running', 'late', 'referred', 'withdrawn'] as const

export type Standing = (typeof STANDINGS)[number]

/** Everything the figures need of some rounds. Sums of it are sums of the figures' parts, so days can be added up. */
export interface Tally {
  /** Drills left out. */
  readonly rounds: number
  readonly rates: Readonly<Record<RateId, RateCount>>
  /** In whole seconds, ascending. */
  readonly lengths: Readonly<Record<LengthId, readonly number[]>>
  readonly standings: Readonly<Record<Standing, number>>
  readonly flags: Readonly<Record<FlagId, number>>
  /** Rounds whose clocks stood still for a while. */
  readonly paused: number
}

/** One day of one community, as it was counted at an instant. */
export interface DayTally {
  readonly communityId: string
  readonly date: TownDate
  readonly countedAt: EpochMs
  /** Only zones that had a round. */
  readonly zones: readonly ZoneTally[]
}

export interface ZoneTally extends Tally {
  readonly zoneId: string
}

export const NO_TALLY: Tally = tallyOf([], 0)

/** Counts the rounds of one day, each under its zone. */
export function tallyDay(
  { communityId, date }: Pick<DayTally, 'communityId' | 'date'>,
  rounds: readonly Round[],
  now: EpochMs,
): DayTally {
  const own = rounds.filter((round) => round.date === date)
  const zoneIds = [...new Set(own.map(({ zoneId }) => zoneId))].sort()
  const zones = zoneIds.map((zoneId) => ({
    zoneId,
    ...tallyOf(
      own.filter((round) => round.zoneId === zoneId),
      now,
    ),
  }))
  return { communityId, date, countedAt: now, zones }
}

/** Counts rounds as they stand at an instant. */
export function tallyOf(rounds: readonly Round[], now: EpochMs): Tally {
  const real = rounds.filter(({ drill }) => !drill)
  const pairs = samePairs(real).length
  const flagged = real.flatMap(flagsOf)
  return {
    rounds: real.length,
    rates: recordOf(RATE_IDS, (id) => countOf(rounds.map((round) => JUDGES[id](round, now)))),
    lengths: recordOf(LENGTH_IDS, (id) => ascending(rounds.flatMap((round) => secondsOf(id, round) ?? []))),
    standings: recordOf(STANDINGS, (one) => real.filter((round) => standingOf(round, now) === one).length),
    flags: recordOf(FLAG_IDS, (id) => (id === 'SAME_PAIR' ? pairs : flagged.filter((flag) => flag === id).length)),
    paused: real.filter(({ paused }) => paused).length,
  }
}

/** Adds tallies up: days to a period, zones to a community. */
export function addUp(tallies: readonly Tally[]): Tally {
  const sum = (of: (tally: Tally) => number) => tallies.reduce((total, tally) => total + of(tally), 0)
  return {
    rounds: sum(({ rounds }) => rounds),
    rates: recordOf(RATE_IDS, (id) => sumOfCounts(tallies.map(({ rates }) => rates[id]))),
    lengths: recordOf(LENGTH_IDS, (id) => ascending(tallies.flatMap(({ lengths }) => lengths[id]))),
    standings: recordOf(STANDINGS, (one) => sum(({ standings }) => standings[one])),
    flags: recordOf(FLAG_IDS, (id) => sum(({ flags }) => flags[id])),
    paused: sum(({ paused }) => paused),
  }
}

/** When the clock alone changes something about these rounds; null when only people can. */
export function changesAt(rounds: readonly Round[], now: EpochMs): EpochMs | null {
  const ahead = rounds.flatMap((round) => duesAhead(round, now))
  return ahead.length === 0 ? null : Math.min(...ahead)
}

/** Where a round stands at an instant. */
export function standingOf(round: Round, now: EpochMs): Standing {
  if (round.end === 'referred' || round.end === 'withdrawn') return round.end
  if (round.settledAt !== null) return 'done'
  const by = round.arrivedAt === null ? round.arriveBy : round.settleBy
  return now > by ? 'late' : 'running'
}
