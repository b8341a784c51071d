import type { EpochMs } from '../kit/time'
import { addDays, isTownDate, townDateOf } from '../kit/town-date'
import { type Days, daysBefore, isWithin } from './period'

/** The days of a month, `YYYY-MM`, as far as they have come; null for one that does not exist or lies ahead. */
export function monthDays(month: string, now: EpochMs): Days | null {
  const from = `${month}-01`
  const today = townDateOf(now)
  if (!isTownDate(from) || from > today) return null
  const last = addDays(`${addDays(from, 31).slice(0, 7)}-01`, -1)
  return { from, to: isWithin({ from, to: last }, today) ? today : last }
}

/** The month before; for one that still runs the same days of it, as on the board. */
export function monthBefore(days: Days): Days {
  if (!isWhole(days)) return daysBefore({ kind: 'month' }, days)
  const to = addDays(days.from, -1)
  return { from: `${to.slice(0, 7)}-01`, to }
}

/** What `monthBefore` is called. */
export function monthBeforeWords(days: Days): string {
  return isWhole(days) ? '比上月' : '比上月同期'
}

function isWhole({ to }: Days): boolean {
  return addDays(to, 1).endsWith('-01')
}
