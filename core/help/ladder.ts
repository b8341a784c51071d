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

/** Why a ladder cannot be used, and the rung it stumbles over. */
export interface LadderFault {
  readonly code:
    | 'NO_COORDINATOR_RUNG'
    | 'DUPLICATE_KEY'
    | 'SHARE_OUT_OF_RANGE'
    | 'NEGATIVE_OFFSET'
    | 'TELLS_NOBODY'
    | 'UNKNOWN_ROLE'
    | 'UNKNOWN_CLOCK'
    | 'WRONG_KIND'
    | 'REPEATS_TOO_OFTEN'
    | 'ENDS_UNHEARD'
  /** `clock:key`; empty where no single rung is at fault. */
  readonly rung: string
}

/** A repeated rung comes round no more often than this: it would drown what it repeats. */
const SHORTEST_ROUND_MS: DurationMs = minutes(5)

/** What each clock may say: a rung that told of another clock would not be true. */
export const LADDER_KINDS_OF: Readonly<Record<LadderClock, readonly LadderKind[]>> = {
  waiting: ['helpUnaccepted'],
  arrive: ['arriveWarned', 'arriveBreached'],
  settle: ['settleWarned', 'settleBreached'],
}

/** Everything that is wrong with a ladder, rung by rung; empty when it can be used. What comes from outside may hold roles and clocks unknown here. */
export function faultsOf(ladder: readonly LadderRung[]): readonly LadderFault[] {
  const told = ladder.some((rung) => rung.clock === 'waiting' && rung.tell.includes('coordinator'))
  // Without a rung that comes round for ever an open case could run out of next steps.
  const forever = ladder.some(
    (rung) => rung.clock === 'settle' && rung.everyMs !== null && rung.tell.includes('coordinator'),
  )
  return [
    ...(told ? [] : [{ code: 'NO_COORDINATOR_RUNG', rung: '' } as const]),
    ...(forever ? [] : [{ code: 'ENDS_UNHEARD', rung: '' } as const]),
    ...ladder.flatMap((rung, index) => faultsOfRung(rung, ladder.slice(0, index))),
  ]
}

function faultsOfRung(rung: LadderRung, before: readonly LadderRung[]): readonly LadderFault[] {
  const wrong: Readonly<Partial<Record<LadderFault['code'], boolean>>> = {
    DUPLICATE_KEY: before.some((other) => other.clock === rung.clock && other.key === rung.key),
    SHARE_OUT_OF_RANGE: !(rung.share >= 0 && rung.share <= 1),
    NEGATIVE_OFFSET: !(rung.offsetMs >= 0),
    TELLS_NOBODY: rung.tell.length === 0,
    UNKNOWN_ROLE: !rung.tell.every((role) => LADDER_ROLES.includes(role)),
    UNKNOWN_CLOCK: !LADDER_CLOCKS.includes(rung.clock),
    WRONG_KIND: LADDER_CLOCKS.includes(rung.clock) && !LADDER_KINDS_OF[rung.clock].includes(rung.kind),
    REPEATS_TOO_OFTEN: rung.everyMs !== null && !(rung.everyMs >= SHORTEST_ROUND_MS),
  }
  return Object.entries(wrong).flatMap(([code, holds]) =>
    holds ? [{ code: code as LadderFault['code'], rung: `${rung.clock}:${rung.key}` }] : [],
  )
}
