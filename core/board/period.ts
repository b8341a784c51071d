import type { EpochMs } from '../kit/time'
import { addDays, daysBetween, isTownDate, mondayOf, type TownDate, townDateOf } from '../kit/town-date'

/** What a figure is about; `month` is from its first day until today. */
export type Period =
  | { readonly kind: 'today' }
  | { readonly kind: 'week' }
  | { readonly kind: 'month' }
  | { readonly kind: 'custom'; readonly from: TownDate; readonly to: TownDate }

/** Days of the town, both included. */
export interface Days {
  readonly from: TownDate
  readonly to: TownDate
}

/** A quarter with its days to spare: what one look adds up. */
export const LONGEST_PERIOD_DAYS = 93

export const PERIOD_WORDS: Readonly<Record<Period['kind'], string>> = {
  today: '今天',
  week: '本周',
  month: '本月',
  custom: '自选',
}

/** The days of a period as the town's calendar has them; null for one that does not exist or is too long. */
export function daysOf(period: Period, now: EpochMs): Days | null {
  const today = townDateOf(now)
  if (period.kind === 'today') return { from: today, to: today }
  if (period.kind === 'week') return { from: mondayOf(today), to: today }
  if (period.kind === 'month') return { from: firstOf(today), to: today }
  const { from, to } = period
  if (!isTownDate(from) || !isTownDate(to)) return null
  const length = daysBetween(from, to) + 1
  return length >= 1 && length <= LONGEST_PERIOD_DAYS ? { from, to } : null
}

/**
 * What a period is compared with. Yesterday, last week or last month up to the same day, so that an early Monday is not held against
 * seven days; as many days before a period of one's own choice.
 */
export function daysBefore(period: Period, { from, to }: Days): Days {
  const length = daysBetween(from, to)
  if (period.kind === 'week') return { from: addDays(from, -7), to: addDays(to, -7) }
  if (period.kind !== 'month') return { from: addDays(from, -length - 1), to: addDays(from, -1) }
  const last = addDays(from, -1)
  const sameDay = addDays(firstOf(last), length)
  return { from: firstOf(last), to: isWithin({ from: sameDay, to: last }, sameDay) ? sameDay : last }
}

/** Every day of it, earliest first. */
export function eachDay({ from, to }: Days): readonly TownDate[] {
  return Array.from({ length: daysBetween(from, to) + 1 }, (_, day) => addDays(from, day))
}

export function isWithin({ from, to }: Days, date: TownDate): boolean {
  return from <= date && date <= to
}

function firstOf(date: TownDate): TownDate {
  return `${date.slice(0, 8)}01`
}
