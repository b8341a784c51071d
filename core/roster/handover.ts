import type { EpochMs } from '../kit/time'
import { minutes } from '../kit/time'
import type { ShiftMessage } from './week'

/** One open case in a handover note. */
export interface HandedCase {
  readonly helpId: string
  /** Number, building and trouble, as one says it. */
  readonly label: string
  readonly note: string
  readonly confirmedAt: EpochMs | null
}

/** What one coordinator leaves to the next. The cases are theirs from `at` on whether or not anybody wrote or confirmed anything. */
export interface Handover {
  readonly id: string
  readonly communityId: string
  readonly version: number
  /** When the one goes and the other comes. */
  readonly at: EpochMs
  readonly fromId: string
  readonly toId: string
  readonly note: string
  readonly cases: readonly HandedCase[]
  /** When the incoming coordinator was asked; null before the shift changes. */
  readonly askedAt: EpochMs | null
  /** When the secretary was told that nobody confirmed. */
  readonly escalatedAt: EpochMs | null
  readonly owed: readonly ShiftMessage[]
}

/** The incoming coordinator's time to take the cases by name before the secretary hears of it. */
export const CONFIRM_MS = minutes(10)

/** Who reads a handover. */
export interface HandoverView {
  /** Null when nobody goes off the post within the coming twelve hours and nothing waits to be confirmed. */
  readonly handover: {
    readonly id: string
    readonly at: EpochMs
    readonly fromName: string
    readonly toName: string
    readonly note: string
    readonly cases: readonly HandedCase[]
    readonly state: 'writing' | 'confirming' | 'confirmed'
    /** Whether the caller may write it now. */
    readonly mayWrite: boolean
    readonly mayConfirm: boolean
  } | null
}
