import type { EpochMs } from '../kit/time'
import { type HandedCase, type Handover, unconfirmedIn } from './handover'

/** A handover as coordinator and secretary read it. */
export interface HandoverView {
  /** Null when no change of coordinator lies within twelve hours and nothing waits to be confirmed. */
  readonly handover: {
    readonly id: string
    readonly at: EpochMs
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

/** Every coordinator may read it; only the one who goes writes, and only the one who comes confirms. */
export function handoverViewOf(handover: Handover | null, readerId: string): HandoverView {
  if (!handover) return { handover: null }
  const { id, at, from, to, note, cases, askedAt } = handover
  const open = unconfirmedIn(handover).length > 0
  const state = askedAt === null ? 'writing' : open ? 'confirming' : 'confirmed'
  return {
    handover: {
      ...{ id, at, note, cases, state },
      ...{ fromName: from.name, toName: to.name },
      mayWrite: state === 'writing' && readerId === from.id,
      mayConfirm: state === 'confirming' && readerId === to.id,
    },
  }
}
