import { DAY_MS, type EpochMs, HOUR_MS, MINUTE_MS } from './time'

/** A day of the town's calendar, `YYYY-MM-DD`. Ordinary comparison of strings is the order of days. */
export type TownDate = string

/** China keeps one time, UTC+8, without summer time: every day of the town has 24 hours. */
const TOWN_OFFSET_MS = 8 * HOUR_MS

// Plain arithmetic and not the calendar library: a week is some thousand of these, and days without summer time need no more.

/** Whether the text is a day that exists: neither 30 February nor 29 February of a common year. */
export function isTownDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(midnightUtc(text)) && dateAt(midnightUtc(text)) === text
}

/** The town's day at an instant. */
export function townDateOf(at: EpochMs): TownDate {
  return dateAt(at + TOWN_OFFSET_MS)
}

/** Minutes since the town's midnight, 0–1439. */
export function minuteOfDay(at: EpochMs): number {
  return Math.floor((at - townInstant(townDateOf(at), 0)) / MINUTE_MS)
}

/** The instant so many minutes after a day's midnight; minutes from 1440 on reach into the following day. */
export function townInstant(date: TownDate, minute: number): EpochMs {
  return midnightUtc(date) - TOWN_OFFSET_MS + minute * MINUTE_MS
}

/** The day so many days later, earlier when negative. */
export function addDays(date: TownDate, days: number): TownDate {
  return dateAt(midnightUtc(date) + days * DAY_MS)
}

/** Whole days from `a` to `b`, negative when `b` is earlier. */
export function daysBetween(a: TownDate, b: TownDate): number {
  return Math.round((midnightUtc(b) - midnightUtc(a)) / DAY_MS)
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf(date: TownDate): number {
  return (new Date(midnightUtc(date)).getUTCDay() + 6) % 7
}

/** The Monday of the week a day lies in. */
export function mondayOf(date: TownDate): TownDate {
  return addDays(date, -weekdayOf(date))
}

const WEEKDAY_NAMES = '一二三四五六日'

/** `11月22日周日`, as people say it. */
export function dayInWords(date: TownDate): string {
  const [, month, day] = date.split('-')
  return `${Number(month)}月${Number(day)}日周${WEEKDAY_NAMES[weekdayOf(date)]}`
}

function midnightUtc(date: TownDate): EpochMs {
  return Date.parse(`${date}T00:00:00Z`)
}

function dateAt(at: EpochMs): TownDate {
  return new Date(at).toISOString().slice(0, 10)
}
