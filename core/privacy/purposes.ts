import type { EpochMs } from '../kit/time'
import type { Role } from '../people/person'

/** What a person has told us for a purpose, and may take back by itself. */
export const PURPOSES = ['phone', 'home', 'care', 'place', 'messages'] as const

/** One of them; what each of them erases is in `eraseFromCase`, and in the operation `withdrawConsent`. */
export type Purpose = (typeof PURPOSES)[number]

/** How much of somebody is erased: what one purpose needed, or everything. */
export type Scope = Purpose | 'everything'

/**
 * An erasure under way. It is written before anything is erased and goes away when everything is, so that a crash in between is made good.
 * It still knows the name, to find it in what others were told.
 */
export interface Erasure {
  readonly personId: string
  readonly communityId: string
  readonly scope: Scope
  /** `begun` may still be called off, when the last look finds them tied to something; from `leaving` on it goes through. */
  readonly stage: 'begun' | 'leaving'
  readonly name: string
  readonly phone: string
  /** Who they are to the hotline, by a number proven to be theirs; empty when there is none. What is known by number alone goes in an erasure of its own. */
  readonly callerId: string
  /** Given back when it is called off. */
  readonly roles: readonly Role[]
  /** What is newer belongs to whoever came back meanwhile. */
  readonly askedAt: EpochMs
  /** When somebody must go on with it. */
  readonly dueAt: EpochMs
  /** Records are gone through in the order of their ids; the last one done. Empty before the first. */
  readonly doneTo: string
  /** Some of those done had to be left for another round. */
  readonly waiting: boolean
}

/** Purposes that are found in old cases, too. */
export function reachesIntoCases(scope: Scope): boolean {
  return scope !== 'place' && scope !== 'messages'
}
