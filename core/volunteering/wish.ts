import type { Held } from '../content/photo'
import type { HistoryEntry } from '../kit/lifecycle-table'
import type { DurationMs, EpochMs } from '../kit/time'
import type { Message, VolunteerMessageKind } from '../message/message'
import { type Address, type Contact, contactOf } from '../people/person'
import type { VolunteeringRules } from './rules'

export type WishStatus = 'filed' | 'claimed' | 'fulfilled' | 'thanked' | 'withdrawn' | 'expired'

export const WISH_MOVES = [
  'approve',
  'claim',
  'join',
  'leaveGroup',
  'release',
  'deliver',
  'receive',
  'thank',
  'withdraw',
  'expire',
] as const

export type WishMove = (typeof WISH_MOVES)[number]

/** What somebody types about a wish and others read: the wish itself, what a group calls itself, and what is said at each step. */
export const WISH_SAYINGS = ['text', 'groupName', 'note', 'receipt', 'thanks', 'reason'] as const

export type WishSaying = (typeof WISH_SAYINGS)[number]

/** Whoever has taken a wish on: one person, or a group that one of them leads. */
export interface WishClaim {
  readonly leader: Contact
  /** Others of the group, in the order they came. */
  readonly helpers: readonly Contact[]
  /** How the group calls itself; empty for one person alone. */
  readonly groupName: string
  readonly at: EpochMs
  /** From then on it is anybody's again. */
  readonly until: EpochMs
  readonly reminded: boolean
  /** When the claimers said that it is done; from then on it is for the other side to say so. */
  readonly deliveredAt: EpochMs | null
  readonly note: string
}

/** Who says that a wish came true: the one who wished, or a community worker on the spot. */
export interface WishReceipt {
  readonly byId: string
  readonly as: 'owner' | 'supervisor'
  readonly at: EpochMs
  readonly note: string
}

export interface Wish {
  readonly id: string
  readonly communityId: string
  readonly version: number
  /** What everybody may read once it is approved. */
  readonly title: string
  /** For those who take it on. */
  readonly detail: string
  readonly owner: Contact
  readonly address: Address | null
  /** Where it is, as far as everybody may know. */
  readonly zoneId: string | null
  readonly rules: Pick<VolunteeringRules, 'claimMs' | 'wishMs'>
  readonly templateId: string
  /** The community's coordinator when it was filed: who is asked to look at it. */
  readonly coordinator: Contact
  readonly status: WishStatus
  readonly filedAt: EpochMs
  readonly approvedById: string | null
  readonly claim: WishClaim | null
  readonly receipt: WishReceipt | null
  readonly thanks: string
  readonly reason: string
  /** Words that did not pass the check of content. */
  readonly held: readonly Held<WishSaying>[]
  readonly owed: readonly Message<VolunteerMessageKind>[]
  readonly history: readonly HistoryEntry<WishMove>[]
}

/** More than this is a crowd, and an activity. */
export const MOST_IN_GROUP = 20

export interface WishFiling
  extends Pick<Wish, 'id' | 'communityId' | 'title' | 'detail' | 'address' | 'zoneId' | 'templateId'> {
  readonly owner: Contact
  readonly coordinator: Contact
  readonly rules: VolunteeringRules
}

/** A new wish, that nobody sees before somebody of the community has looked at it. */
export function fileWish({ owner, coordinator, rules, ...filing }: WishFiling, now: EpochMs): Wish {
  return {
    ...filing,
    version: 1,
    owner: contactOf(owner),
    coordinator: contactOf(coordinator),
    rules: { claimMs: rules.claimMs, wishMs: rules.wishMs },
    ...{ status: 'filed', filedAt: now, approvedById: null, claim: null, receipt: null },
    ...{ thanks: '', reason: '', held: [], owed: [], history: [] },
  }
}

export function claimersOf({ claim }: Pick<Wish, 'claim'>): readonly Contact[] {
  return claim ? [claim.leader, ...claim.helpers] : []
}

/** A wish nobody has taken on is over then: it says so instead of standing there for ever. */
export function expiresAt({ filedAt, rules }: Pick<Wish, 'filedAt' | 'rules'>): EpochMs {
  return filedAt + rules.wishMs
}

/** The claimers are reminded when this much is left. */
export function remindBefore({ claimMs }: Wish['rules']): DurationMs {
  return Math.round(claimMs / 4)
}
