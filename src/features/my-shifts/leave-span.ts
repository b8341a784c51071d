import type { EpochMs } from '@core/kit/time'
import { addDays, type TownDate, townInstant, weekdayOf } from '@core/kit/town-date'
import { dayOf, nearDay } from '../../words/shift-words'

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

const WEEKDAYS = '一二三四五六日'
const DAYS_AHEAD = 14

/** The days a leave may begin on, soonest first: `今天`, `明天`, `后天`, `周六 21 日`. */
export function leaveDays(today: TownDate): readonly { readonly id: TownDate; readonly label: string }[] {
  return Array.from({ length: DAYS_AHEAD }, (_, ahead) => addDays(today, ahead)).map((day, ahead) => ({
    id: day,
    label: ahead < 3 ? nearDay(day, today) : `周${WEEKDAYS[weekdayOf(day)]} ${dayOf(day)} 日`,
  }))
}
