import * as z from 'zod'
import type { MemberOutcome } from '../duty/drill-report'
import type { ReachGap } from '../duty/reachability'
import type { EpochMs } from '../kit/time'
import type { ChannelName } from '../message/channel'
import type { About } from '../message/message'
import { clientKey, id } from './fields'
import { answering } from './operation'

/** Whether one member can be reached, for those who oversee. */
export interface ReachRow {
  readonly memberId: string
  readonly name: string
  readonly onDuty: boolean
  /** Empty for somebody who can be reached now. */
  readonly gaps: readonly ReachGap[]
  /** Subscription messages left for calls for help. */
  readonly consents: number
  /** A phone is on record. The number itself is nobody's business here. */
  readonly hasPhone: boolean
  /** The last sign of life; 0 when there never was one. */
  readonly seenAt: EpochMs
}

/** Somebody whose shift runs and whose switch is off, with the number to ring. */
export interface AbsentRow {
  readonly memberId: string
  readonly name: string
  readonly phone: string
  readonly postName: string
  readonly since: EpochMs
}

/** "reachable N of M": everybody on duty, those who cannot be reached first; and who should be on duty by the roster and is not. */
export interface ReachAnswer {
  readonly onDuty: number
  readonly reachable: number
  /** How many the roster has on duty as responders now. */
  readonly expected: number
  /** Those of them who have not turned up, who has been awaited longest first. */
  readonly absent: readonly AbsentRow[]
  readonly channels: readonly ChannelName[]
  readonly rows: readonly ReachRow[]
}

/** An urgent message that no channel could carry and whose receiver gave no sign of life. */
export interface DeadLetter {
  readonly key: string
  readonly toId: string
  readonly toName: string
  readonly title: string
  readonly body: string
  readonly about: About
  readonly at: EpochMs
  readonly deadAt: EpochMs
  /** What was tried, in order, and what became of it. */
  readonly trials: readonly { readonly channel: ChannelName; readonly at: EpochMs; readonly failure: string }[]
}

export interface DrillAnswer {
  readonly id: string
  readonly startedAt: EpochMs
  /** Until then an answer counts. */
  readonly endsAt: EpochMs
  readonly paged: number
  readonly answered: number
  /** Whether the caller was paged, and when they answered. */
  readonly mine: { readonly answeredAt: EpochMs | null } | null
  /** Everybody's part, those who could not be reached first; for those who oversee, else null. */
  readonly rows: readonly MemberOutcome[] | null
}

/** Operations of the function `duty` that are about being reached. */
export const reachContract = {
  /** Who on duty can be reached, and who has not turned up; for those who oversee. */
  reach: answering<ReachAnswer>()(z.object({ communityId: id }).strict()),
  /** Urgent messages of the last day that reached nobody, newest first; for those who oversee. */
  deadLetters: answering<{ readonly letters: readonly DeadLetter[] }>()(z.object({ communityId: id }).strict()),
  /** Tries every channel of a dead letter once more, for a coordinator. A message that is not true any more is not sent. */
  resend: answering<{ readonly resent: boolean }>()(z.object({ key: z.string().min(1).max(300) }).strict()),
  /** Pages everybody on duty, for a coordinator. The same client key is the same drill; while one runs it is the answer. */
  startDrill: answering<DrillAnswer>()(z.object({ communityId: id, clientKey }).strict()),
  /** "收到". A repeated call changes nothing. Fails with NOT_FOUND for somebody who was not paged, TOO_LATE when the drill is over. */
  answerDrill: answering<{ readonly answeredAt: EpochMs }>()(z.object({ drillId: id }).strict()),
  /** The newest drill: a member sees their own part of one that runs, those who oversee see everybody's. */
  drill: answering<{ readonly drill: DrillAnswer | null }>()(z.object({ communityId: id }).strict()),
} as const
