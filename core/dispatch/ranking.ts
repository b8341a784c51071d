import { isStale, type Presence } from '../duty/presence'
import { distanceM, type Place } from '../kit/geo'
import { type DurationMs, type EpochMs, seconds } from '../kit/time'
import type { DispatchPolicy } from './policy'
import { travelMs } from './travel'

/** Travel times closer than this count as equal, so that 20 m never decides between two neighbours. */
const TRAVEL_BAND_MS: DurationMs = seconds(15)

/** Why a member was not asked; people ask. */
export type LeftOutReason = 'OFF_DUTY' | 'BUSY' | 'STALE' | 'TOO_FAR' | 'DECLINED' | 'EXCLUDED' | 'ASKED_ALREADY'

export interface Candidate {
  readonly presence: Presence
  /** Holds another case right now. */
  readonly busy: boolean
}

export interface Ranked {
  readonly presence: Presence
  readonly distanceM: number
  readonly travelMs: DurationMs
}

export interface LeftOut {
  readonly memberId: string
  readonly reason: LeftOutReason
}

export interface Ranking {
  /** Whom to ask, best first. */
  readonly askable: readonly Ranked[]
  readonly leftOut: readonly LeftOut[]
}

export interface Search {
  readonly to: Place
  readonly now: EpochMs
  readonly policy: DispatchPolicy
  /** Member id → why this case cannot ask them (again). */
  readonly barred: ReadonlyMap<string, 'DECLINED' | 'EXCLUDED' | 'ASKED_ALREADY'>
}

/** Who is asked next, and why not the others: shortest way in time first; the id settles the rest so that a rerun agrees with itself. */
export function rank(candidates: readonly Candidate[], search: Search): Ranking {
  const leftOut: LeftOut[] = []
  const askable: Ranked[] = []
  for (const candidate of candidates) {
    const far = distanceM(candidate.presence.place, search.to)
    const reason = reasonAgainst(candidate, far, search)
    if (reason) leftOut.push({ memberId: candidate.presence.member.id, reason })
    else
      askable.push({
        presence: candidate.presence,
        distanceM: far,
        travelMs: travelMs(far, candidate.presence.transport),
      })
  }
  return { askable: askable.sort(byTravel), leftOut }
}

function reasonAgainst({ presence, busy }: Candidate, far: number, search: Search): LeftOutReason | null {
  if (!presence.onDuty) return 'OFF_DUTY'
  const barred = search.barred.get(presence.member.id)
  if (barred) return barred
  if (busy) return 'BUSY'
  if (isStale(presence, search.now, search.policy.freshMs)) return 'STALE'
  return far > search.policy.radiusM ? 'TOO_FAR' : null
}

function byTravel(a: Ranked, b: Ranked): number {
  return band(a) - band(b) || a.distanceM - b.distanceM || (a.presence.member.id < b.presence.member.id ? -1 : 1)
}

function band(ranked: Ranked): number {
  return Math.floor(ranked.travelMs / TRAVEL_BAND_MS)
}

/** Why nobody can be asked, in the one word that helps most: resident and coordinator read it. */
export type Shortfall = 'NOBODY_ON_DUTY' | 'ALL_BUSY' | 'PLACES_STALE' | 'TOO_FAR' | 'ALL_ASKED'

/** The named reason when a search has left nobody to ask; null when it has not. */
export function shortfallOf(ranking: Ranking): Shortfall | null {
  if (ranking.askable.length > 0) return null
  const reasons = new Set(ranking.leftOut.map((one) => one.reason))
  if (reasons.has('BUSY')) return 'ALL_BUSY'
  if (reasons.has('STALE')) return 'PLACES_STALE'
  if (reasons.has('TOO_FAR')) return 'TOO_FAR'
  if (reasons.has('DECLINED') || reasons.has('EXCLUDED') || reasons.has('ASKED_ALREADY')) return 'ALL_ASKED'
  return 'NOBODY_ON_DUTY'
}
