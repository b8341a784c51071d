import type { Place } from '../kit/geo'
import type { HistoryEntry } from '../kit/lifecycle-table'
import { type DurationMs, type EpochMs, hours, minutes } from '../kit/time'
import type { Contact } from '../people/person'
import type { VolunteeringRules } from './rules'

export type ActivityStatus = 'draft' | 'published' | 'over' | 'cancelled'

export const ACTIVITY_MOVES = ['save', 'publish', 'callOff', 'finish'] as const

export type ActivityMove = (typeof ACTIVITY_MOVES)[number]

/** One time at which so many people are wanted. */
export interface ActivitySlot {
  readonly id: string
  readonly from: EpochMs
  readonly to: EpochMs
  readonly capacity: number
}

/** What an organiser writes. */
export interface ActivityDraft {
  readonly title: string
  readonly about: string
  /** Activities of one series share its name: 每周三义诊. Empty for one that stands alone. */
  readonly series: string
  /** Where, as one says it. */
  readonly place: string
  /** The same on the map; null where nobody can check in by place. */
  readonly at: Place | null
  /** What somebody should be able to do; nobody is turned away for lack of it. */
  readonly skills: readonly string[]
  readonly slots: readonly ActivitySlot[]
}

export interface Activity extends ActivityDraft {
  readonly id: string
  readonly communityId: string
  readonly version: number
  readonly status: ActivityStatus
  readonly organiser: Contact
  readonly createdAt: EpochMs
  readonly publishedAt: EpochMs | null
  /** The check did not pass what its organiser wrote: whoever lets it out reads it first. */
  readonly held: boolean
  /** Why it was called off. */
  readonly reason: string
  readonly rules: VolunteeringRules
  /** What its check-in codes are signed with; never leaves the server. */
  readonly codeSecret: string
  /** What is still to be done beside it: its sheets laid out, or everybody on them told that it is off. */
  readonly settling: 'none' | 'open' | 'close'
  readonly history: readonly HistoryEntry<ActivityMove>[]
}

/** Slots lie on quarters of an hour: a person's time is held by the quarter. */
export const QUARTER_MS: DurationMs = minutes(15)

export const LONGEST_SLOT_MS: DurationMs = hours(12)

/** One activity's slots; a longer series is several activities. */
export const MOST_SLOTS = 20

export const MOST_CAPACITY = 500

/** Names one slot of one activity everywhere. */
export function slotKeyOf(activityId: string, slotId: string): string {
  return `${activityId}.${slotId}`
}

export function slotIn({ slots }: Pick<Activity, 'slots'>, slotId: string): ActivitySlot | undefined {
  return slots.find(({ id }) => id === slotId)
}

/** When the last of its slots ends; 0 for a draft without any. */
export function endOf({ slots }: Pick<Activity, 'slots'>): EpochMs {
  return Math.max(0, ...slots.map(({ to }) => to))
}

/** When the first of its slots begins; 0 for a draft without any. */
export function beginOf({ slots }: Pick<Activity, 'slots'>): EpochMs {
  return slots.length === 0 ? 0 : Math.min(...slots.map(({ from }) => from))
}
