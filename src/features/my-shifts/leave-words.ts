import { dateAndTime } from '@core/kit/local-time'
import { DAY_MS, type EpochMs } from '@core/kit/time'
import { dayInWords, minuteOfDay, type TownDate, townDateOf } from '@core/kit/town-date'
import { bandHours } from '../../words/shift-words'

interface Span {
  readonly from: EpochMs
  /** Not included: a leave of whole days ends at the midnight after the last of them. */
  readonly to: EpochMs
}

const DAY_MINUTES = 24 * 60

/** `12月6日周日请假一天`, `12月6日周日到12月8日周二请假 3 天`, `12月6日周日 8–13 点请假`: a leave as one asks for it. */
export function leaveWords({ from, to }: Span): string {
  const [first, last] = [townDateOf(from), townDateOf(to - 1)]
  if (minuteOfDay(from) === 0 && minuteOfDay(to) === 0) return wholeDays(first, last, Math.round((to - from) / DAY_MS))
  if (first !== last) return `${dateAndTime(from)} 到 ${dateAndTime(to)} 请假`
  const toMinute = minuteOfDay(to) === 0 ? DAY_MINUTES : minuteOfDay(to)
  return `${dayInWords(first)} ${bandHours({ fromMinute: minuteOfDay(from), toMinute })} 点请假`
}

function wholeDays(first: TownDate, last: TownDate, days: number): string {
  if (days === 1) return `${dayInWords(first)}请假一天`
  return `${dayInWords(first)}到${dayInWords(last)}请假 ${days} 天`
}
