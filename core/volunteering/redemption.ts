import type { HistoryEntry, LifecycleTable } from '../kit/lifecycle-table'
import type { DurationMs, EpochMs } from '../kit/time'
import { HAND_OVER_MS } from '../message/hand-over'
import type { Message, VolunteerMessageKind } from '../message/message'
import type { Actor, Contact } from '../people/person'
import type { Reward } from './reward'

/** `asking` lasts until stock and points have both answered. */
export type RedemptionStatus = 'asking' | 'refused' | 'reserved' | 'redeemed' | 'lapsed' | 'cancelled'

export const REDEMPTION_MOVES = ['reserve', 'refuse', 'redeem', 'cancel', 'lapse'] as const

export type RedemptionMove = (typeof REDEMPTION_MOVES)[number]

export type RedemptionPart = 'owner' | 'shop' | 'engine'

export const REDEMPTION_LIFECYCLE: LifecycleTable<RedemptionStatus, RedemptionMove, RedemptionPart> = {
  asking: { reserve: { to: 'reserved', by: ['engine'] }, refuse: { to: 'refused', by: ['engine'] } },
  reserved: {
    redeem: { to: 'redeemed', by: ['shop'] },
    cancel: { to: 'cancelled', by: ['owner'] },
    lapse: { to: 'lapsed', by: ['engine'] },
  },
  refused: {},
  redeemed: {},
  lapsed: {},
  cancelled: {},
}

export interface Redemption {
  readonly id: string
  readonly communityId: string
  readonly version: number
  readonly owner: Contact
  readonly reward: Pick<Reward, 'id' | 'name' | 'shopName' | 'shop' | 'price'>
  readonly templateId: string
  readonly status: RedemptionStatus
  readonly askedAt: EpochMs
  /** Until when the piece waits at the shop. */
  readonly until: EpochMs
  /** What the shop scans, once: long enough that nobody guesses it. */
  readonly code: string
  readonly piece: 'none' | 'held' | 'gone' | 'back'
  readonly points: 'none' | 'spent' | 'back'
  /** Whoever carries it on has it alone until then: two at once could pay twice or give back twice. */
  readonly leasedUntil: EpochMs
  readonly why: 'OUT_OF_STOCK' | 'POINTS_SHORT' | null
  readonly reminded: boolean
  readonly owed: readonly Message<VolunteerMessageKind>[]
  readonly history: readonly HistoryEntry<RedemptionMove>[]
}

/** Longer than a function may run: when a lease is over, its holder is dead. */
export const LEASE_MS: DurationMs = HAND_OVER_MS

interface Asking {
  readonly id: string
  readonly owner: Contact
  readonly reward: Reward
  readonly templateId: string
  readonly code: string
  readonly keepMs: DurationMs
}

export function askForReward({ id, owner, reward, templateId, code, keepMs }: Asking, now: EpochMs): Redemption {
  const { id: rewardId, name, shopName, shop, price, communityId } = reward
  return {
    ...{ id, communityId, version: 1, owner, templateId, code },
    reward: { id: rewardId, name, shopName, shop, price },
    ...{ status: 'asking', askedAt: now, until: now + keepMs, piece: 'none', points: 'none' },
    ...{ leasedUntil: now + LEASE_MS, why: null, reminded: false, owed: [], history: [] },
  }
}

export function redemptionParts(
  { owner, reward }: Pick<Redemption, 'owner' | 'reward'>,
  actor: Actor,
): readonly RedemptionPart[] {
  if (actor.kind === 'engine') return ['engine']
  // A shopkeeper's own rewards are handed to them by nobody else; the entry in the ledger is the same.
  return [
    ...(owner.id === actor.id ? (['owner'] as const) : []),
    ...(reward.shop.id === actor.id ? (['shop'] as const) : []),
  ]
}
