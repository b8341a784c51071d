import type { EpochMs } from '../kit/time'
import type { TownDate } from '../kit/town-date'
import type { Message, ShiftMessageKind } from '../message/message'
import type { Post } from './post'

/** Names one shift: `2026-11-22.zone-3.noon` is day, post and band. */
export type SlotKey = string

/** How somebody came to stand on a shift. */
export type Why = 'rotation' | 'override' | 'swap' | 'signUp'

export interface Placement {
  readonly slot: SlotKey
  readonly personId: string
  readonly why: Why
  /** The week's sequence when this placement last changed; calendars tell newer from older by it. */
  readonly sequence: number
}

/** One change of a draft: somebody instead of somebody (both), nobody instead of somebody (`out`), somebody more (`in`). */
export interface Edit {
  readonly slot: SlotKey
  readonly out: string | null
  readonly in: string | null
}

/** A change members made while their week was not published: somebody in another's place, or on an open one (`out` null). */
export interface MemberEdit {
  readonly slot: SlotKey
  readonly out: string | null
  readonly in: string
  readonly why: Exclude<Why, 'rotation' | 'override'>
  readonly sequence: number
}

/** `overtaken`: the shift is not the offerer's any more, or the one in return not the other's. */
export type SwapState = 'offered' | 'accepted' | 'done' | 'refused' | 'withdrawn' | 'expired' | 'overtaken'

/** Somebody wants to give a shift away, to one person or to whoever may take it. */
export interface Swap {
  readonly id: string
  readonly slot: SlotKey
  readonly fromId: string
  /** Whom it is offered to; null for anybody who may take it. */
  readonly toId: string | null
  /** A shift of the other's, of the same week, that the offerer takes in return; null for a plain gift. */
  readonly inReturn: SlotKey | null
  readonly note: string
  readonly state: SwapState
  readonly takenById: string | null
  readonly offeredAt: EpochMs
  readonly answeredAt: EpochMs | null
  readonly decidedAt: EpochMs | null
  /** Null while undecided, and when the rules decided. */
  readonly decidedById: string | null
  /** Why it was refused. */
  readonly reason: string
}

/** A message about shifts. */
export type ShiftMessage = Message<ShiftMessageKind>

/**
 * A week of a community's roster: one document, changed under its version. What is published and the draft over it lie side by side,
 * so that a half-made draft puts nobody on duty and a swap does not wait for it.
 */
export interface Week {
  readonly id: string
  readonly communityId: string
  readonly monday: TownDate
  readonly version: number
  /** Counts what coordinators wrote: members' swaps and the engine's own notes must not throw away a draft somebody is making. */
  readonly edition: number
  /** Who stands where as published; null before, so that a changed rotation still counts. */
  readonly base: readonly Placement[] | null
  /** What members changed while nothing was published: it lies over the rotations, which stay in force everywhere else. */
  readonly memberEdits: readonly MemberEdit[]
  /** Posts and bands as published; null before, and in weeks stored when they were not kept yet: these follow the plan. */
  readonly posts: readonly Post[] | null
  /** Placements taken back after they were published: calendars must hear of it. */
  readonly dropped: readonly Placement[]
  readonly publishedAt: EpochMs | null
  /** When who stands where last changed by anybody's hand. */
  readonly changedAt: EpochMs
  /** Counts such changes. */
  readonly sequence: number
  readonly edits: readonly Edit[]
  readonly swaps: readonly Swap[]
  /** Everything the clock gives reason to say was said up to here: a late run neither loses nor doubles a notice. */
  readonly toldUpTo: EpochMs
  /** Since when the offices kept with the community may be older than this week; null when they are not. */
  readonly postsStaleAt: EpochMs | null
  /** Messages this week owes and has not handed to the outbox yet. */
  readonly owed: readonly ShiftMessage[]
}

/** A week as it is before anybody has touched it. */
export function untouchedWeek(communityId: string, monday: TownDate, toldUpTo: EpochMs = 0): Week {
  return {
    id: weekId(communityId, monday),
    communityId,
    monday,
    version: 0,
    edition: 0,
    base: null,
    memberEdits: [],
    posts: null,
    dropped: [],
    publishedAt: null,
    changedAt: 0,
    sequence: 0,
    edits: [],
    swaps: [],
    toldUpTo,
    postsStaleAt: null,
    owed: [],
  }
}

export function weekId(communityId: string, monday: TownDate): string {
  return `${communityId}.${monday}`
}
