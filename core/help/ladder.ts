import { type DurationMs, hours, minutes } from '../kit/time'
import type { HelpMessageKind } from './message'

/** Which clock a rung stands on: waiting for an acceptance, arriving, settling. */
export const LADDER_CLOCKS = ['waiting', 'arrive', 'settle'] as const

export type LadderClock = (typeof LADDER_CLOCKS)[number]

/** Whom a rung may tell. */
export const LADDER_ROLES = ['resident', 'responder', 'coordinator', 'secretary'] as const

export type LadderRole = (typeof LADDER_ROLES)[number]

/** What a rung may say. */
export const LADDER_KINDS = [
  'helpUnaccepted',
  'arriveWarned',
  'arriveBreached',
  'settleWarned',
  'settleBreached',
] as const satisfies readonly HelpMessageKind[]

export type LadderKind = (typeof LADDER_KINDS)[number]

/** When telling has become pointless: never, from the end of the clock on, or when the same rung comes round again. */
export const LADDER_VOIDS = ['never', 'end', 'next'] as const

/**
 * One step of the ladder as a community writes it down: when this much of a clock has run, these people are told that.
 * Its instant is the start of the clock + `share` × the clock's length + `offsetMs`. The waiting clock is as long as the policy
 * waits before it asks everybody; the other two are the pledge.
 */
export interface LadderRung {
  /** Unique on its clock. */
  readonly key: string
  readonly clock: LadderClock
  /** 0–1. */
  readonly share: number
  /** Past that share; 0 or more. */
  readonly offsetMs: DurationMs
  /** Comes round again this often as long as the case is open; null for once. */
  readonly everyMs: DurationMs | null
  readonly kind: LadderKind
  /** Told to the responder alone, it is climbed anew by every responder. */
  readonly tell: readonly LadderRole[]
  readonly voidFrom: (typeof LADDER_VOIDS)[number]
}

const ONCE = { offsetMs: 0, everyMs: null, voidFrom: 'never' } as const

/** The product's own ladder; a community may change each rung. */
export const DEFAULT_LADDER: readonly LadderRung[] = [
  { ...ONCE, key: 'coordinator', clock: 'waiting', share: 1, kind: 'helpUnaccepted', tell: ['coordinator'] },
  {
    ...{ ...ONCE, key: 'secretary', clock: 'waiting', share: 1, offsetMs: minutes(2) },
    ...{ kind: 'helpUnaccepted', tell: ['secretary'] },
  },
  {
    ...{ ...ONCE, key: 'warn', clock: 'arrive', share: 0.7, kind: 'arriveWarned', tell: ['responder'] },
    voidFrom: 'end',
  },
  { ...ONCE, key: 'breach', clock: 'arrive', share: 1, kind: 'arriveBreached', tell: ['coordinator', 'resident'] },
  {
    ...{ ...ONCE, key: 'secretary', clock: 'arrive', share: 1, offsetMs: minutes(5) },
    ...{ kind: 'arriveBreached', tell: ['secretary'] },
  },
  {
    ...{ ...ONCE, key: 'warn', clock: 'settle', share: 0.7, kind: 'settleWarned', tell: ['responder'] },
    voidFrom: 'end',
  },
  { ...ONCE, key: 'breach', clock: 'settle', share: 1, kind: 'settleBreached', tell: ['coordinator', 'resident'] },
  {
    ...{ ...ONCE, key: 'secretary', clock: 'settle', share: 1, offsetMs: minutes(5) },
    ...{ kind: 'settleBreached', tell: ['secretary'] },
  },
  // An open case never runs out of rungs: the coordinator hears of it every hour until somebody has ended it.
  {
    ...{ key: 'again', clock: 'settle', share: 1, offsetMs: minutes(5) + hours(1), everyMs: hours(1) },
    ...{ kind: 'settleBreached', tell: ['coordinator'], voidFrom: 'next' },
  },
]
