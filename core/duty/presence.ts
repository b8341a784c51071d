import type { Place } from '../kit/geo'
import { type DurationMs, type EpochMs, hours } from '../kit/time'
import type { Address, Contact, Transport } from '../people/person'

/** A member's on-duty switch, last place and last sign of life. One per member and community. */
export interface Presence {
  readonly member: Contact
  readonly communityId: string
  readonly onDuty: boolean
  /** When the switch was last turned. */
  readonly switchedAt: EpochMs
  readonly place: Place
  /** When the place was last told. */
  readonly placedAt: EpochMs
  /** The last sign of life of any kind; never before `placedAt`. */
  readonly seenAt: EpochMs
  readonly transport: Transport
  readonly skills: readonly string[]
  /** Where the member lives: nobody is sent to their own family as a neighbour. */
  readonly home: Address | null
  /** The zone the member looks after; null for none in particular. */
  readonly zoneId: string | null
  /** When the last case left their hands; null before the first. It outlives the shift, so that turns go on from day to day. */
  readonly freedAt: EpochMs | null
  /** How long that case had them on site; 0 before the first. */
  readonly lastCaseMs: DurationMs
  /** The cases they have been on site for, each by the `weightOfCase` of its end; only which of two is larger says something. */
  readonly workload: number
}

/** What a member brings along when coming on duty. */
type OnDutyFacts = Pick<Presence, 'member' | 'communityId' | 'place' | 'transport' | 'skills' | 'home' | 'zoneId'>

/** A place this old says nothing about where the member is now. */
export function isStale(presence: Pick<Presence, 'placedAt'>, now: EpochMs, freshMs: DurationMs): boolean {
  return now - presence.placedAt > freshMs
}

/** Whoever has just come from a long case rests before the next one, as long as somebody else can go. */
export function isResting(
  presence: Pick<Presence, 'freedAt' | 'lastCaseMs'>,
  now: EpochMs,
  rule: { readonly longCaseMs: DurationMs; readonly restMs: DurationMs },
): boolean {
  const { freedAt, lastCaseMs } = presence
  return freedAt !== null && lastCaseMs > rule.longCaseMs && now < freedAt + rule.restMs
}

/** Turns the switch on at a place. A repeated call renews the place and keeps the hour of coming on duty. */
export function goOnDuty(before: Presence | null, fresh: OnDutyFacts, now: EpochMs): Presence {
  const switchedAt = before?.onDuty ? before.switchedAt : now
  const { freedAt, lastCaseMs, workload } = before ?? NO_CASE_YET
  return { ...fresh, freedAt, lastCaseMs, workload, onDuty: true, switchedAt, placedAt: now, seenAt: now }
}

/** A member's turns before the first case. */
export const NO_CASE_YET = { freedAt: null, lastCaseMs: 0, workload: 0 } as const satisfies Partial<Presence>

/** After so long a case weighs half as much as one that has just ended. */
const WORKLOAD_HALVES_MS = hours(24 * 7)

/** Any fixed instant near our own time would do. */
const WORKLOAD_FROM = Date.UTC(2026, 0, 1)

/**
 * What a case that ends now adds to a workload. Later cases weigh more instead of earlier ones fading, so that a sum only has to be
 * added to, never read and recomputed. Doubling each week, it stays within a number until 2045.
 */
export function weightOfCase(now: EpochMs): number {
  return 2 ** ((now - WORKLOAD_FROM) / WORKLOAD_HALVES_MS)
}
