import type { EpochMs } from '../kit/time'
import type { TownDate } from '../kit/town-date'
import { EXCLUSIONS, type Exclusion } from './exclusion'
import { FLAG_IDS, type FlagId, flagsOf, samePairs } from './flags'
import { LENGTH_IDS, LENGTHS, type LengthId, secondsOf } from './lengths'
import { duesAhead, RATE_IDS, RATES, type RateId, type Verdict } from './rates'
import type { Round } from './round'

/** How many rounds a rate puts where; together they are all rounds there are, drills too. */
export interface RateCount {
  readonly hits: number
  readonly misses: number
  /** Only reasons that occurred. */
  readonly excluded: Readonly<Partial<Record<Exclusion, number>>>
}

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
    rates: record(RATE_IDS, (id) => counted(rounds.map((round) => RATES[id].judge(round, now)))),
    lengths: record(LENGTH_IDS, (id) => ascending(rounds.flatMap((round) => secondsOf(LENGTHS[id], round) ?? []))),
    standings: record(STANDINGS, (one) => real.filter((round) => standingOf(round, now) === one).length),
    flags: record(FLAG_IDS, (id) => (id === 'SAME_PAIR' ? pairs : flagged.filter((flag) => flag === id).length)),
    paused: real.filter(({ paused }) => paused).length,
  }
}

/** Adds tallies up: days to a period, zones to a community. */
export function addUp(tallies: readonly Tally[]): Tally {
  const sum = (of: (tally: Tally) => number) => tallies.reduce((total, tally) => total + of(tally), 0)
  return {
    rounds: sum(({ rounds }) => rounds),
    rates: record(RATE_IDS, (id) => ({
      hits: sum(({ rates }) => rates[id].hits),
      misses: sum(({ rates }) => rates[id].misses),
      excluded: occurring((reason) => sum(({ rates }) => rates[id].excluded[reason] ?? 0)),
    })),
    lengths: record(LENGTH_IDS, (id) => ascending(tallies.flatMap(({ lengths }) => lengths[id]))),
    standings: record(STANDINGS, (one) => sum(({ standings }) => standings[one])),
    flags: record(FLAG_IDS, (id) => sum(({ flags }) => flags[id])),
    paused: sum(({ paused }) => paused),
  }
}

/** When the clock alone changes something about these rounds; null when only people can. */
export function changesAt(rounds: readonly Round[], now: EpochMs): EpochMs | null {
  const ahead = rounds.flatMap((round) => duesAhead(round, now))
  return ahead.length === 0 ? null : Math.min(...ahead)
}

/** Whether two counts say the same, whenever they were made. */
export function sameCount(a: DayTally, b: DayTally): boolean {
  return JSON.stringify(ordered(a.zones)) === JSON.stringify(ordered(b.zones))
}

/** Where a round stands at an instant. */
export function standingOf(round: Round, now: EpochMs): Standing {
  if (round.end === 'referred' || round.end === 'withdrawn') return round.end
  if (round.settledAt !== null) return 'done'
  const by = round.arrivedAt === null ? round.arriveBy : round.settleBy
  return now > by ? 'late' : 'running'
}

function counted(verdicts: readonly Verdict[]): RateCount {
  const count = (verdict: Verdict) => verdicts.filter((one) => one === verdict).length
  return { hits: count('hit'), misses: count('miss'), excluded: occurring(count) }
}

function occurring(count: (reason: Exclusion) => number): RateCount['excluded'] {
  return Object.fromEntries(
    EXCLUSIONS.map((reason) => [reason, count(reason)] as const).filter(([, occurred]) => occurred > 0),
  )
}

function ascending(numbers: readonly number[]): readonly number[] {
  return [...numbers].sort((a, b) => a - b)
}

function record<Key extends string, Value>(
  keys: readonly Key[],
  of: (key: Key) => Value,
): Readonly<Record<Key, Value>> {
  return Object.fromEntries(keys.map((key) => [key, of(key)])) as Record<Key, Value>
}

/** The same with every record's keys in one order: what comes from a database may have another. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => [key, ordered(one)]),
  )
}
