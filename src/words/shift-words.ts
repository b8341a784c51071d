import type { EpochMs } from '@core/kit/time'
import { HOUR_MS, MINUTE_MS } from '@core/kit/time'
import { addDays, dayInWords, minuteOfDay, type TownDate } from '@core/kit/town-date'

const DAY_MINUTES = 24 * 60

interface Minutes {
  readonly fromMinute: number
  readonly toMinute: number
}

/** `8–13`, `22–8`, `8:30–12`: hours as people say them; what crosses midnight simply ends earlier. */
export function bandHours({ fromMinute, toMinute }: Minutes): string {
  return `${hourWords(fromMinute)}–${hourWords(toMinute)}`
}

/** The same for a shift of a certain day. */
export function shiftHours({ from, to }: { readonly from: EpochMs; readonly to: EpochMs }): string {
  return bandHours({ fromMinute: minuteOfDay(from), toMinute: minuteOfDay(to) })
}

const NEAR: readonly string[] = ['今天', '明天', '后天']

/** `今天`, `明天`, or `11月22日周日`. */
export function nearDay(date: TownDate, today: TownDate): string {
  const ahead = NEAR.findIndex((_, days) => addDays(today, days) === date)
  return NEAR[ahead] ?? dayInWords(date)
}

/** `11 月 16 日 – 22 日`; the month is said again when it changes. */
export function weekWords(monday: TownDate): string {
  const sunday = addDays(monday, 6)
  const last = monthOf(monday) === monthOf(sunday) ? `${dayOf(sunday)} 日` : `${monthOf(sunday)} 月 ${dayOf(sunday)} 日`
  return `${monthOf(monday)} 月 ${dayOf(monday)} 日 – ${last}`
}

/** `15 小时`: work of a week, rounded. */
export function workWords(ms: number): string {
  return `${Math.round(ms / HOUR_MS)} 小时`
}

/** `还有 3 小时 34 分`, `还有 2 天`; empty once it has come. */
export function leadWords(at: EpochMs, now: EpochMs): string {
  const minutes = Math.ceil((at - now) / MINUTE_MS)
  if (minutes <= 0) return ''
  if (minutes >= 2 * DAY_MINUTES) return `还有 ${Math.floor(minutes / DAY_MINUTES)} 天`
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  return ['还有', hours > 0 && `${hours} 小时`, rest > 0 && `${rest} 分`].filter(Boolean).join(' ')
}

export function dayOf(date: TownDate): number {
  return Number(date.slice(8, 10))
}

function monthOf(date: TownDate): number {
  return Number(date.slice(5, 7))
}

function hourWords(minute: number): string {
  const ofDay = minute === DAY_MINUTES ? minute : minute % DAY_MINUTES
  const [hour, rest] = [Math.floor(ofDay / 60), ofDay % 60]
  return rest === 0 ? `${hour}` : `${hour}:${String(rest).padStart(2, '0')}`
}
