import type { AppealSettings } from '../../../core/appeals/settings'
import { type WorkCalendar, workCalendar } from '../../../core/kit/work-calendar'
import { publishedYears } from '../published-years'

/** The working days of a community: the published years, and those it wrote itself before them. */
export function calendarOf({ years, closesAtMinute }: AppealSettings): WorkCalendar {
  return workCalendar([...publishedYears(), ...years], closesAtMinute)
}
