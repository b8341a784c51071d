import type { EpochMs } from '../kit/time'
import type { Activity } from './activity'
import { slotKeyOf } from './activity'

/**
 * Who has a seat in one slot and who waits for one, in order. Apart from the activity and from the sign-ups, because three hundred people may
 * write it within a second: joining and leaving are one conditional write each, whoever else writes at the same time.
 */
export interface Sheet {
  readonly id: string
  readonly communityId: string
  readonly activityId: string
  readonly slotId: string
  readonly from: EpochMs
  readonly version: number
  /** False once the activity is called off. */
  readonly open: boolean
  /** Seats nobody has; below zero after the organiser lowered the capacity under what was taken: nobody loses a seat by that. */
  readonly free: number
  /** By person. */
  readonly seats: readonly string[]
  /** First come, first served: the order in which the database let them in. */
  readonly queue: readonly string[]
}

/** The sheets of an activity that is being published. */
export function sheetsFor({
  id,
  communityId,
  slots,
}: Pick<Activity, 'id' | 'communityId' | 'slots'>): readonly Sheet[] {
  return slots.map((slot) => ({
    ...{ id: slotKeyOf(id, slot.id), communityId, activityId: id, slotId: slot.id, from: slot.from },
    ...{ version: 1, open: true, free: slot.capacity, seats: [], queue: [] },
  }))
}

export type Standing = 'seat' | 'queue' | 'none'

export function standingOf({ seats, queue }: Sheet, personId: string): Standing {
  if (seats.includes(personId)) return 'seat'
  return queue.includes(personId) ? 'queue' : 'none'
}

/** Whether a newcomer gets a seat: never past people who wait. */
export function hasSeat({ open, free, queue }: Sheet): boolean {
  return open && free > 0 && queue.length === 0
}

/** Takes a seat, or a place at the end of the queue. Whoever stands on the sheet already, and a sheet that is closed, stay as they are. */
export function join(sheet: Sheet, personId: string): Sheet {
  if (!sheet.open || standingOf(sheet, personId) !== 'none') return sheet
  if (!hasSeat(sheet)) return { ...sheet, queue: [...sheet.queue, personId] }
  return { ...sheet, free: sheet.free - 1, seats: [...sheet.seats, personId] }
}

/** Gives a seat or a place in the queue back; whoever is not on the sheet changes nothing. */
export function leave(sheet: Sheet, personId: string): Sheet {
  const standing = standingOf(sheet, personId)
  const without = (people: readonly string[]) => people.filter((one) => one !== personId)
  if (standing === 'seat') return { ...sheet, free: sheet.free + 1, seats: without(sheet.seats) }
  return standing === 'queue' ? { ...sheet, queue: without(sheet.queue) } : sheet
}

/** Whose turn it is; null when nobody waits, no seat is free, or the sheet is closed. */
export function nextUp({ open, free, queue }: Sheet): string | null {
  return open && free > 0 ? (queue[0] ?? null) : null
}

/** The first of the queue on the free seat. */
export function moveUp(sheet: Sheet): Sheet {
  const personId = nextUp(sheet)
  if (personId === null) return sheet
  return { ...sheet, free: sheet.free - 1, seats: [...sheet.seats, personId], queue: sheet.queue.slice(1) }
}
