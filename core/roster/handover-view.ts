import type { EpochMs } from '../kit/time'
import { type HandedCase, type Handover, unconfirmedIn } from './handover'

/** A handover as coordinator and secretary read it. */
export interface HandoverView {
  /** Null when no change of coordinator lies within twelve hours and nothing waits to be confirmed. */
  readonly handover: {
    readonly id: string
    readonly at: EpochMs
    /** Whether the reader is the one who goes, or comes. */
    readonly part: 'from' | 'to' | null
    readonly fromName: string
    readonly toName: string
    readonly note: string
    readonly cases: readonly HandedCase[]
    readonly state: 'writing' | 'confirming' | 'confirmed'
    /** Whether the reader may write, or confirm, now. */
    readonly mayWrite: boolean
    readonly mayConfirm: boolean
  } | null
}

/** Every coordinator may read it; only the one who goes writes, until they go, and only the one who comes confirms, once they were asked. */
export function handoverViewOf(handover: Handover | null, readerId: string, now: EpochMs): HandoverView {
  if (!handover) return { handover: null }
  const { id, at, from, to, note, cases, askedAt } = handover
  const open = unconfirmedIn(handover).length > 0
  // Between the change and the engine's next run nobody has been asked yet; the words are closed all the same.
  const state = askedAt === null && now < at ? 'writing' : askedAt === null || open ? 'confirming' : 'confirmed'
  return {
    handover: {
      ...{ id, at, note, cases, state },
      part: readerId === from.id ? 'from' : readerId === to.id ? 'to' : null,
      ...{ fromName: from.name, toName: to.name },
      mayWrite: state === 'writing' && readerId === from.id,
      mayConfirm: askedAt !== null && open && readerId === to.id,
    },
  }
}
