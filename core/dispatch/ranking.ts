import { isResting, isStale, type Presence } from '../duty/presence'
import { isReachable, type Reach } from '../duty/reachability'
import { distanceM, type Place } from '../kit/geo'
import type { DurationMs, EpochMs } from '../kit/time'
import type { Address } from '../people/person'
import type { DispatchPolicy } from './policy'
import { travelMs } from './travel'
import { inTurn } from './turns'

/** Why a member was not asked; people ask. */
export const LEFT_OUT_REASONS = [
  'OFF_DUTY',
  'BUSY',
  'STALE',
  'TOO_FAR',
  'DECLINED',
  'EXCLUDED',
  'ASKED_ALREADY',
  'RELATIVE',
  'RECORDER',
  'UNREACHABLE',
  'UNSKILLED',
  'RESTING',
] as const

export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number]

export interface Candidate {
  readonly presence: Presence
  /** Holds another case right now. */
  readonly busy: boolean
  /** Whether a call for help would get through. */
  readonly reach: Reach
}

export interface Ranked {
  readonly presence: Presence
  readonly distanceM: number
  readonly travelMs: DurationMs
  /** The way as the policy counts it: a foreign zone adds, a skill takes away. */
  readonly countedMs: DurationMs
  /** Setting off now, they would be at the door before the arrival clock runs out. */
  readonly inTime: boolean
  readonly resting: boolean
  readonly skilled: boolean
}

export interface LeftOut {
  readonly memberId: string
  readonly reason: LeftOutReason
}

export interface Ranking {
  /** Whom to ask, best first. */
  readonly askable: readonly Ranked[]
  /** Everybody else, nearest first. */
  readonly leftOut: readonly LeftOut[]
}

/** Why a case cannot ask somebody (again). */
export type Bar = 'DECLINED' | 'EXCLUDED' | 'ASKED_ALREADY' | 'RELATIVE' | 'RECORDER'

export interface Search {
  readonly to: Place & { readonly zoneId: string }
  /** The door of trouble, behind which nobody is sent who lives there; null when it is not known yet. */
  readonly door: Address | null
  readonly now: EpochMs
  /** When the arrival clock runs out. */
  readonly dueAt: EpochMs
  readonly policy: DispatchPolicy
  /** Member id → why this case cannot ask them (again). */
  readonly barred: ReadonlyMap<string, Bar>
}

/** Who is asked next, in the order of `inTurn`, and why not the others. */
export function rank(candidates: readonly Candidate[], search: Search): Ranking {
  const leftOut: (LeftOut & { readonly distanceM: number })[] = []
  const askable: Ranked[] = []
  for (const candidate of candidates) {
    const far = distanceM(candidate.presence.place, search.to)
    const reason = reasonAgainst(candidate, far, search)
    if (reason) leftOut.push({ memberId: candidate.presence.member.id, reason, distanceM: far })
    else askable.push(ranked(candidate.presence, far, search))
  }
  const nearestFirst = leftOut.sort((a, b) => a.distanceM - b.distanceM || (a.memberId < b.memberId ? -1 : 1))
  return {
    askable: inTurn(askable, search.policy.bandMs),
    leftOut: nearestFirst.map(({ memberId, reason }) => ({ memberId, reason })),
  }
}

/** The plainest reason first: who is off duty need not hear that they are too far as well. */
function reasonAgainst({ presence, busy, reach }: Candidate, far: number, search: Search): LeftOutReason | null {
  const { policy, now } = search
  if (!presence.onDuty) return 'OFF_DUTY'
  const barred = search.barred.get(presence.member.id)
  if (barred) return barred
  if (search.door && livesThere(presence, search.door)) return 'RELATIVE'
  if (busy) return 'BUSY'
  if (!isReachable(reach, now)) return 'UNREACHABLE'
  if (isStale(presence, now, policy.freshMs)) return 'STALE'
  if (policy.skillsNeeded.length > 0 && !hasOneOf(presence, policy.skillsNeeded)) return 'UNSKILLED'
  return far > policy.radiusM ? 'TOO_FAR' : null
}

function ranked(presence: Presence, far: number, { to, now, dueAt, policy }: Search): Ranked {
  const way = travelMs(far, presence.transport)
  const skilled = hasOneOf(presence, policy.skillsPreferred)
  const foreign = presence.zoneId !== null && presence.zoneId !== to.zoneId
  return {
    presence,
    distanceM: far,
    travelMs: way,
    countedMs: way + (foreign ? policy.otherZoneMs : 0) - (skilled ? policy.skillMs : 0),
    inTime: now + way <= dueAt,
    resting: isResting(presence, now, policy),
    skilled,
  }
}

function hasOneOf(presence: Presence, skills: readonly string[]): boolean {
  return presence.skills.some((skill) => skills.includes(skill))
}

/** Same door, same family: a neighbour is asked for, not a relative. */
function livesThere({ home }: Presence, door: Address): boolean {
  return home !== null && home.buildingId === door.buildingId && home.unit === door.unit && home.door === door.door
}

/** Why nobody can be asked, in the one word that helps most: resident and coordinator read it. */
export const SHORTFALLS = [
  'NOBODY_ON_DUTY',
  'ALL_BUSY',
  'UNREACHABLE',
  'PLACES_STALE',
  'TOO_FAR',
  'ALL_ASKED',
  'NOBODY_SKILLED',
] as const

export type Shortfall = (typeof SHORTFALLS)[number]

/** First match wins: what would help soonest stands first. */
const SHORTFALL_OF: readonly (readonly [Shortfall, readonly LeftOutReason[]])[] = [
  ['ALL_BUSY', ['BUSY']],
  ['UNREACHABLE', ['UNREACHABLE']],
  ['PLACES_STALE', ['STALE']],
  ['TOO_FAR', ['TOO_FAR']],
  ['ALL_ASKED', ['DECLINED', 'EXCLUDED', 'ASKED_ALREADY']],
  ['NOBODY_SKILLED', ['UNSKILLED']],
  ['ALL_ASKED', ['RESTING', 'RELATIVE', 'RECORDER']],
]

/** The named reason when a search has left nobody to ask; null when it has not. */
export function shortfallOf(ranking: Ranking): Shortfall | null {
  if (ranking.askable.length > 0) return null
  const reasons = new Set(ranking.leftOut.map((one) => one.reason))
  const found = SHORTFALL_OF.find(([, because]) => because.some((reason) => reasons.has(reason)))
  return found?.[0] ?? 'NOBODY_ON_DUTY'
}
