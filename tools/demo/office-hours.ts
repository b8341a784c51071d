import { type EpochMs, HOUR_MS } from '../../core/kit/time'
import { minuteOfDay, townDateOf, townInstant } from '../../core/kit/town-date'
import { isWorkday, type WorkCalendar, workdayAfter } from '../../core/kit/work-calendar'

const [OPENS, WAKES, SLEEPS] = [8 * 60 + 30, 8 * 60, 21 * 60] as const
const DAY_MINUTES = 24 * 60

/** The instant itself while the office is open, else within an hour of its next opening: later in, later out. */
export function whenOpen(at: EpochMs, calendar: WorkCalendar): EpochMs {
  const [date, minute] = [townDateOf(at), minuteOfDay(at)]
  const works = isWorkday(date, calendar)
  if (works && minute >= OPENS && minute < calendar.closesAtMinute) return at
  const day = works && minute < OPENS ? date : workdayAfter(date, 1, calendar)
  return townInstant(day, OPENS) + (at % HOUR_MS)
}

/** The instant itself by day, else within an hour of eight in the morning: nobody answers their telephone at night. */
export function whenAwake(at: EpochMs): EpochMs {
  const [date, minute] = [townDateOf(at), minuteOfDay(at)]
  if (minute >= WAKES && minute < SLEEPS) return at
  return townInstant(date, minute < WAKES ? WAKES : WAKES + DAY_MINUTES) + (at % HOUR_MS)
}
