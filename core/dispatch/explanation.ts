import type { DurationMs, EpochMs } from '../kit/time'
import type { Choice, WidthReason } from './choice'
import type { LeftOut, LeftOutReason, Ranked, Ranking, Search } from './ranking'

/** Searches a case remembers: the first says how it began, the latest how it went on. */
export const MOST_ASKS = 12

/** Members named for one reason; the others are counted. */
const NAMED_PER_REASON = 3

/** What brought a member to the front: the shortest way, having had least to do lately, a skill, the own zone, an assignment shared with other cases, or that nobody else was left. */
export const ASK_REASONS = ['SOONEST', 'LEAST_TO_DO', 'SKILLED', 'OWN_ZONE', 'SHARED_OUT', 'EVERYBODY'] as const

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

/** A search in the words of the record: the chosen with what brought each to the front, the others by reason. */
export function explain(choice: Choice, ranking: Ranking, search: Search): Omit<Ask, 'at' | 'wide'> {
  const chosen = new Set(choice.asked)
  const soonest = new Set([...ranking.askable].sort((a, b) => a.travelMs - b.travelMs).slice(0, chosen.size))
  const asked = choice.asked.map((one) => ({
    memberId: one.presence.member.id,
    distanceM: Math.round(one.distanceM),
    travelMs: one.travelMs,
    because: choice.why === 'EVERYBODY' ? 'EVERYBODY' : soonest.has(one) ? 'SOONEST' : reasonFor(one, choice, search),
  }))
  const resting = ranking.askable
    .filter((one) => one.resting && !chosen.has(one))
    .map(({ presence }) => ({ memberId: presence.member.id, reason: 'RESTING' as const }))
  return {
    ...{ width: choice.width, why: choice.why, asked },
    leftOut: countByReason([...ranking.leftOut, ...unseen(ranking, search), ...resting]),
  }
}

function reasonFor(one: Ranked, { shared }: Choice, { policy, to }: Search): AskReason {
  if (shared) return 'SHARED_OUT'
  if (one.skilled && policy.skillMs > 0) return 'SKILLED'
  return policy.otherZoneMs > 0 && one.presence.zoneId === to.zoneId ? 'OWN_ZONE' : 'LEAST_TO_DO'
}

/** Whom the case has barred the search passes over; they belong to the answer all the same. */
function unseen(ranking: Ranking, { barred }: Search): readonly LeftOut[] {
  const known = new Set(ranking.leftOut.map((one) => one.memberId))
  return [...barred].filter(([id]) => !known.has(id)).map(([memberId, reason]) => ({ memberId, reason }))
}

function countByReason(leftOut: readonly LeftOut[]): readonly LeftOutCount[] {
  const counts = new Map<LeftOutReason, { count: number; readonly nearest: string[] }>()
  for (const { memberId, reason } of leftOut) {
    const entry = counts.get(reason) ?? { count: 0, nearest: [] }
    entry.count++
    if (entry.nearest.length < NAMED_PER_REASON) entry.nearest.push(memberId)
    counts.set(reason, entry)
  }
  return [...counts].map(([reason, { count, nearest }]) => ({ reason, count, nearest }))
}
