import type { DurationMs, EpochMs } from '../kit/time'
import type { TownDate } from '../kit/town-date'
import type { Role } from '../people/person'

export type PostKind = 'responder' | 'operator' | 'coordinator' | 'secretary'

/** Which role somebody needs to stand on a post of each kind. */
export const ROLE_OF_POST: Readonly<Record<PostKind, Role>> = {
  responder: 'member',
  operator: 'operator',
  coordinator: 'coordinator',
  secretary: 'secretary',
}

/** A part of the day that one shift fills. */
export interface Band {
  readonly id: string
  readonly name: string
  /** Minutes since midnight, 0–1439. */
  readonly fromMinute: number
  /** After `fromMinute` and at most a day later: beyond 1440 the shift crosses midnight and belongs to the day it began. */
  readonly toMinute: number
  /** How many people this band needs; 0 on a band that is only filled when somebody wants to. */
  readonly needed: number
}

/** A place that somebody stands on around the clock. */
export interface Post {
  readonly id: string
  readonly kind: PostKind
  /** The zone it looks after; null for the whole community. */
  readonly zoneId: string | null
  readonly name: string
  readonly bands: readonly Band[]
}

/**
 * Who comes after whom on one band of a post. Daily and weekly turns take `atOnce` people after one another from the list;
 * a custom cycle names the people of each of its days and begins anew after the last.
 */
export interface Rotation {
  readonly id: string
  readonly postId: string
  readonly bandId: string
  readonly turn: 'daily' | 'weekly' | 'custom'
  readonly startOn: TownDate
  /** The last day, included; null without end. */
  readonly endOn: TownDate | null
  readonly people: readonly string[]
  readonly atOnce: number
  /** Only for a custom turn: who stands on each day of the cycle; nobody on an empty day. */
  readonly cycle: readonly (readonly string[])[]
}

/** A time somebody cannot be on duty, from an instant (included) to an instant (not included). */
export interface Leave {
  readonly id: string
  readonly personId: string
  readonly from: EpochMs
  readonly to: EpochMs
  readonly reason: string
}

/** What a coordinator writes of a plan; leaves are the members' own. */
export type PlanDraft = Pick<RosterPlan, 'posts' | 'rotations' | 'rules'>

export interface RosterRules {
  /** Hours of sleep after a shift that crossed midnight, before the next one. */
  readonly restMs: DurationMs
  /** More than this in one week is nobody's share when gaps are filled automatically. */
  readonly mostWeekMs: DurationMs
  /** Whether a swap both have agreed to waits for the coordinator. */
  readonly swapApproval: 'coordinator' | 'automatic'
}

/** What a community's weeks are made of. One document, changed under its version. */
export interface RosterPlan {
  readonly communityId: string
  readonly version: number
  /** Counts what coordinators wrote: a member's leave must not throw their work away. */
  readonly edition: number
  /** Which coordinator wrote the edition, and when; null before anybody did. */
  readonly savedBy: { readonly id: string; readonly at: EpochMs } | null
  readonly posts: readonly Post[]
  readonly rotations: readonly Rotation[]
  readonly leaves: readonly Leave[]
  readonly rules: RosterRules
  /** Since when the offices kept with the community may be older than this plan; null when they are not. */
  readonly postsStaleAt: EpochMs | null
}

/** The shift templates most towns begin with: three by day in each zone, one by night. */
export const DAY_BANDS: readonly Band[] = [
  { id: 'early', name: '早', fromMinute: 8 * 60, toMinute: 13 * 60, needed: 2 },
  { id: 'noon', name: '午', fromMinute: 13 * 60, toMinute: 18 * 60, needed: 2 },
  { id: 'evening', name: '晚', fromMinute: 18 * 60, toMinute: 22 * 60, needed: 2 },
]

export const NIGHT_BAND: Band = { id: 'night', name: '夜', fromMinute: 22 * 60, toMinute: 32 * 60, needed: 2 }
