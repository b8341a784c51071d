import type { DurationMs, EpochMs } from '../kit/time'
import type { LeftOutReason } from './ranking'

/** Searches a case remembers: the first says how it began, the latest how it went on. */
export const MOST_ASKS = 12

/** Members named for one reason; the others are counted. */
export const NAMED_PER_REASON = 3

/** Why as many were asked as were: as agreed, fewer because the next would have been late, nobody in time so the least late, or everybody. */
export const WIDTH_REASONS = ['AS_AGREED', 'ONLY_THOSE_IN_TIME', 'NOBODY_IN_TIME', 'EVERYBODY'] as const

export type WidthReason = (typeof WIDTH_REASONS)[number]

/** What brought a member to the front: the shortest way, a turn after a long time without a case, a skill, the own zone, an assignment shared with other cases, or that nobody else was left. */
export const ASK_REASONS = ['SOONEST', 'LONGEST_WITHOUT', 'SKILLED', 'OWN_ZONE', 'SHARED_OUT', 'EVERYBODY'] as const

export type AskReason = (typeof ASK_REASONS)[number]

/** One search and its outcome, stored with the case: people ask why they were asked, and why not. */
export interface Ask {
  readonly at: EpochMs
  /** Everybody on call was asked. */
  readonly wide: boolean
  /** How many may have an offer at once after this search. */
  readonly width: number
  readonly why: WidthReason
  readonly asked: readonly Asked[]
  readonly leftOut: readonly LeftOutCount[]
}

export interface Asked {
  readonly memberId: string
  readonly distanceM: number
  readonly travelMs: DurationMs
  readonly because: AskReason
}

/** How many were left out for one reason, and the nearest few of them. */
export interface LeftOutCount {
  readonly reason: LeftOutReason
  readonly count: number
  readonly nearest: readonly string[]
}

/** Adds a search to what a case remembers; the oldest but the first is forgotten beyond `MOST_ASKS`. */
export function remember(asks: readonly Ask[], ask: Ask): readonly Ask[] {
  const all = [...asks, ask]
  return all.length <= MOST_ASKS ? all : [...all.slice(0, 1), ...all.slice(all.length - MOST_ASKS + 1)]
}
