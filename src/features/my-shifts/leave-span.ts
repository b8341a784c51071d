import type { EpochMs } from '@core/kit/time'
import { addDays, type TownDate, townInstant } from '@core/kit/town-date'

export type LeaveLength = 'shift' | '1' | '2' | '3' | '7' | '14'

interface Asked {
  readonly day: TownDate
  readonly length: LeaveLength
  /** The shift it began with, when only that is meant. */
  readonly shift: { readonly from: EpochMs; readonly to: EpochMs } | undefined
}

/** The instants of a leave: whole days of the town, or exactly one shift. */
export function leaveSpan({ day, length, shift }: Asked): { readonly from: EpochMs; readonly to: EpochMs } {
  if (length === 'shift' && shift) return { from: shift.from, to: shift.to }
  const days = length === 'shift' ? 1 : Number(length)
  return { from: townInstant(day, 0), to: townInstant(addDays(day, days), 0) }
}
