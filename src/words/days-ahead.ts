import { addDays, type TownDate, weekdayOf } from '@core/kit/town-date'
import { dayOf, nearDay } from './shift-words'

const WEEKDAYS = '一二三四五六日'
const DAYS_AHEAD = 14

/** Two weeks of days to choose from, soonest first: `今天`, `明天`, `后天`, `周六 21 日`. */
export function daysAhead(today: TownDate): readonly { readonly id: TownDate; readonly label: string }[] {
  return Array.from({ length: DAYS_AHEAD }, (_, ahead) => addDays(today, ahead)).map((day, ahead) => ({
    id: day,
    label: ahead < 3 ? nearDay(day, today) : `周${WEEKDAYS[weekdayOf(day)]} ${dayOf(day)} 日`,
  }))
}
