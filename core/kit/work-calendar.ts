import type { EpochMs } from './time'
import { addDays, type TownDate, townDateOf, townInstant, weekdayOf } from './town-date'

/** The days off and the make-up days of one year as the State Council published them, or as a community corrected them. */
export interface YearTable {
  readonly year: number
  /** Days off that the plain week does not say, or says by chance. */
  readonly holidays: readonly TownDate[]
  /** Saturdays and Sundays on which people work. */
  readonly makeUpDays: readonly TownDate[]
  /** When the table was written; of two of one year the newer counts. */
  readonly at: EpochMs
}

/** Which days of the town are working days. A year without a table is counted by the plain week, and says so by `isKnown`. */
export interface WorkCalendar {
  /** One table a year at most. */
  readonly years: readonly YearTable[]
  /** When the office closes on a working day: a day counts to here. Minutes since the town's midnight. */
  readonly closesAtMinute: number
}

/** A calendar of all these tables; of several of one year the newest counts, whoever wrote it. */
export function workCalendar(tables: readonly YearTable[], closesAtMinute: number): WorkCalendar {
  const newest = new Map<number, YearTable>()
  for (const table of tables) {
    const known = newest.get(table.year)
    if (!known || table.at >= known.at) newest.set(table.year, table)
  }
  return { years: [...newest.values()].sort((a, b) => a.year - b.year), closesAtMinute }
}

export function isWorkday(date: TownDate, calendar: WorkCalendar): boolean {
  const table = tableOf(date, calendar)
  if (table?.holidays.includes(date)) return false
  return weekdayOf(date) < 5 || table?.makeUpDays.includes(date) === true
}

/** Whether every day from the one to the other stands in a published table: what is counted by the plain week may change. */
export function isKnown(from: TownDate, to: TownDate, calendar: WorkCalendar): boolean {
  const years = Array.from({ length: Number(to.slice(0, 4)) - Number(from.slice(0, 4)) + 1 }, (_, at) => at)
  return years.every((at) => calendar.years.some(({ year }) => year === Number(from.slice(0, 4)) + at))
}

/** The so many-th working day after a day, which itself never counts; before it when negative, the day itself for 0. */
export function workdayAfter(date: TownDate, count: number, calendar: WorkCalendar): TownDate {
  const step = Math.sign(count)
  let day = date
  for (let left = Math.abs(count); left > 0; ) {
    day = addDays(day, step)
    if (isWorkday(day, calendar)) left--
  }
  return day
}

/**
 * When a time limit of so many working days that begins at an instant is over: the close of the last of them. The day it begins on never
 * counts, so what comes in at night, on a day off or in the morning of a working day all has the same first day, the next working day
 * (Civil Code, articles 201 and 203; the hotlines' own rules count "from the day after" in the same way).
 */
export function addWorkdays(at: EpochMs, count: number, calendar: WorkCalendar): EpochMs {
  return closeOf(workdayAfter(townDateOf(at), count, calendar), calendar)
}

/** The instant at which the office closes on a day. */
export function closeOf(date: TownDate, { closesAtMinute }: WorkCalendar): EpochMs {
  return townInstant(date, closesAtMinute)
}

function tableOf(date: TownDate, { years }: WorkCalendar): YearTable | undefined {
  const year = Number(date.slice(0, 4))
  return years.find((table) => table.year === year)
}
