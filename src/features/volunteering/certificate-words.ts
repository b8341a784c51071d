import type { EpochMs } from '@core/kit/time'
import { type TownDate, townDateOf } from '@core/kit/town-date'

/** `2026年3月7日`. */
export function longDay(date: TownDate): string {
  const [year, month, day] = date.split('-')
  return `${year}年${Number(month)}月${Number(day)}日`
}

export type Period = 'thisYear' | 'lastYear' | 'all'

export const PERIODS: readonly { readonly id: Period; readonly label: string }[] = [
  { id: 'thisYear', label: '今年' },
  { id: 'lastYear', label: '去年' },
  { id: 'all', label: '全部' },
]

/** Before anybody here served. */
const BEGINNING: TownDate = '2000-01-01'

/** The days of a period, both included; what is to come is certified by nobody. */
export function daysOf(period: Period, now: EpochMs): { readonly from: TownDate; readonly to: TownDate } {
  const today = townDateOf(now)
  const year = Number(today.slice(0, 4))
  if (period === 'lastYear') return { from: `${year - 1}-01-01`, to: `${year - 1}-12-31` }
  return { from: period === 'all' ? BEGINNING : `${year}-01-01`, to: today }
}

/** In groups of four, to be read out and compared. */
export function groupedCode(code: string): string {
  return code.replace(/(.{4})(?=.)/g, '$1 ')
}
