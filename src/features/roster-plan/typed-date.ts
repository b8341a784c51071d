import { daysBetween, isTownDate, type TownDate } from '@core/kit/town-date'

/** Half a year back is rather next year: nobody plans the past. */
const LONG_AGO_DAYS = 180

/** `2026-3-9`, `3-9`, `3月9日`, `3.9`: a day; without a year the one that is meant from today; undefined for what is no day. */
export function dateOf(typed: string, today: TownDate): TownDate | undefined {
  const [, year, month = '', day = ''] =
    /^(?:(\d{4})[-/.年])?(\d{1,2})[-/.月](\d{1,2})日?$/.exec(typed.trim().replace(/\s|周[一二三四五六日]$/g, '')) ?? []
  if (day === '') return undefined
  const thisYear = Number(today.slice(0, 4))
  const dated = (of: number) => `${of}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  if (year !== undefined) return real(dated(Number(year)))
  const near = dated(thisYear)
  return real(isTownDate(near) && daysBetween(near, today) > LONG_AGO_DAYS ? dated(thisYear + 1) : near)
}

function real(date: TownDate): TownDate | undefined {
  return isTownDate(date) ? date : undefined
}
