import year2025 from 'chinese-days/dist/years/2025.json'
import year2026 from 'chinese-days/dist/years/2026.json'
import type { YearTable } from '../../core/kit/work-calendar'

/**
 * Year by year, and only those that can still decide a case: the package's one file of all years since 2004 is a tenth of a function. A test says
 * when the package has a year that is not here.
 */
const PUBLISHED = [
  [2025, year2025],
  [2026, year2026],
] as const

/** The years of the State Council's notices as `chinese-days` keeps them. Whatever a community has written itself is newer. */
export function publishedYears(): readonly YearTable[] {
  return PUBLISHED.map(([year, { holidays, workdays }]) => ({
    year,
    holidays: Object.keys(holidays),
    makeUpDays: Object.keys(workdays),
    at: 0,
  }))
}
