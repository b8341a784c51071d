import { type EpochMs, MINUTE_MS } from '../kit/time'
import { addDays, type TownDate, townDateOf, townInstant, weekdayOf } from '../kit/town-date'
import { isWorkday, type WorkCalendar } from '../kit/work-calendar'

/** When somebody sits in the reception room. */
export interface ReceptionHours {
  /** Where it is, as one says it; empty for the community's own office. */
  readonly room: string
  /** Weekday 0 (Monday) to 6, from and to in minutes since the town's midnight. Days off are closed whatever stands here; a make-up day opens like its weekday. */
  readonly windows: readonly { readonly weekday: number; readonly fromMinute: number; readonly toMinute: number }[]
  readonly slotMinutes: number
  /** How many may come to one slot; those who come without an appointment wait their turn. */
  readonly seats: number
  /** So many days ahead may be booked, today included. */
  readonly daysAhead: number
}

const MORNING = { fromMinute: 9 * 60, toMinute: 11 * 60 + 30 }
const AFTERNOON = { fromMinute: 14 * 60, toMinute: 17 * 60 }

/** What a community begins with: every working day, morning and afternoon. */
export const DEFAULT_RECEPTION: ReceptionHours = {
  room: '',
  windows: [0, 1, 2, 3, 4].flatMap((weekday) => [
    { weekday, ...MORNING },
    { weekday, ...AFTERNOON },
  ]),
  slotMinutes: 30,
  seats: 1,
  daysAhead: 10,
}

/** The beginnings of a day's slots, earliest first; none on a day off. What is left of a window after its last whole slot is not one. */
export function slotsOf(date: TownDate, hours: ReceptionHours, calendar: WorkCalendar): readonly EpochMs[] {
  const { windows, slotMinutes } = hours
  if (isDayOff(date, calendar)) return []
  return windows
    .filter(({ weekday }) => weekday === weekdayOf(date))
    .flatMap(({ fromMinute, toMinute }) => {
      const count = Math.max(0, Math.floor((toMinute - fromMinute) / slotMinutes))
      return Array.from({ length: count }, (_, nth) => townInstant(date, fromMinute + nth * slotMinutes))
    })
    .sort((a, b) => a - b)
}

/** The days that may be booked from an instant on. */
export function bookableDays(now: EpochMs, { daysAhead }: Pick<ReceptionHours, 'daysAhead'>): readonly TownDate[] {
  const today = townDateOf(now)
  return Array.from({ length: daysAhead }, (_, nth) => addDays(today, nth))
}

/** Whether somebody sits there at this instant. */
export function isOpenAt(now: EpochMs, hours: ReceptionHours, calendar: WorkCalendar): boolean {
  return slotsOf(townDateOf(now), hours, calendar).some((at) => now >= at && now < at + hours.slotMinutes * MINUTE_MS)
}

/** A weekend is closed by having no windows; a published holiday is closed whatever they say. */
function isDayOff(date: TownDate, calendar: WorkCalendar): boolean {
  return weekdayOf(date) < 5 && !isWorkday(date, calendar)
}
