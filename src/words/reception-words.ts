import { clockTime } from '@core/kit/local-time'
import type { EpochMs } from '@core/kit/time'
import { type TownDate, townDateOf } from '@core/kit/town-date'
import type { ReceptionHours } from '@core/reception/hours'
import type { RemindedBy } from '@core/reception/reminded-by'
import { nearDay } from './shift-words'

/** How somebody hears of their appointment in time: nothing is promised that will not come. */
export const REMINDED_WORDS: Readonly<Record<RemindedBy, string>> = {
  push: '到时候微信会提醒您',
  text: '到时候会发短信提醒您',
  inbox: '请记好时间，提醒只写在消息里，不会弹出来',
}

const WEEKDAYS = '一二三四五六日'

/** `今天 09:00`, `明天 09:00`, `3月5日周四 09:00`. */
export function visitTime(at: EpochMs, now: EpochMs): string {
  return `${nearDay(townDateOf(at), townDateOf(now))} ${clockTime(at)}`
}

/** `明天`, or `3月5日周四 2 人` where somebody has still to come. */
export function visitDay(date: TownDate, { today, coming }: { readonly today: TownDate; readonly coming: number }) {
  const label = nearDay(date, today)
  return coming === 0 ? { label } : { label: `${label} ${coming} 人`, spoken: `${label}，${coming} 人` }
}

/** A line for each run of weekdays that keep the same hours: `周一到周五 09:00–11:30、14:00–17:00`. Days without hours are left out. */
export function openingHours(windows: ReceptionHours['windows']): readonly string[] {
  const hours = Array.from({ length: 7 }, (_, weekday) => hoursOn(weekday, windows))
  const begins = hours.flatMap((words, weekday) => (words !== '' && words !== hours[weekday - 1] ? [weekday] : []))
  return begins.map((from) => {
    const rest = hours.slice(from)
    const other = rest.findIndex((words) => words !== rest[0])
    const to = other === -1 ? 6 : from + other - 1
    return `${daysWords(from, to)} ${hours[from]}`
  })
}

function hoursOn(weekday: number, windows: ReceptionHours['windows']): string {
  return windows
    .filter((one) => one.weekday === weekday)
    .sort((a, b) => a.fromMinute - b.fromMinute)
    .map(({ fromMinute, toMinute }) => `${minuteWords(fromMinute)}–${minuteWords(toMinute)}`)
    .join('、')
}

function daysWords(from: number, to: number): string {
  if (from === to) return `周${WEEKDAYS[from]}`
  return `周${WEEKDAYS[from]}${to === from + 1 ? '、' : '到'}周${WEEKDAYS[to]}`
}

function minuteWords(minute: number): string {
  return `${pad(Math.floor(minute / 60))}:${pad(minute % 60)}`
}

function pad(count: number): string {
  return `${count}`.padStart(2, '0')
}
