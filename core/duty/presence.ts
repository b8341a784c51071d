import type { Place } from '../kit/geo'
import type { DurationMs, EpochMs } from '../kit/time'
import type { Contact, Transport } from '../people/person'

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
}

/** A place this old says nothing about where the member is now. */
export function isStale(presence: Pick<Presence, 'placedAt'>, now: EpochMs, freshMs: DurationMs): boolean {
  return now - presence.placedAt > freshMs
}

/** Turns the switch on at a place. A repeated call renews the place and keeps the hour of coming on duty. */
export function goOnDuty(
  before: Presence | null,
  fresh: Omit<Presence, 'onDuty' | 'switchedAt' | 'placedAt' | 'seenAt'>,
  now: EpochMs,
): Presence {
  const switchedAt = before?.onDuty ? before.switchedAt : now
  return { ...fresh, onDuty: true, switchedAt, placedAt: now, seenAt: now }
}
