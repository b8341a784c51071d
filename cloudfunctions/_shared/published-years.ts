import data from 'chinese-days/dist/chinese-days.json'
import type { YearTable } from '../../core/kit/work-calendar'

/** Anything older than the year before the product began decides no case. */
const FIRST_YEAR = 2024

/** The years of the State Council's notices as `chinese-days` keeps them. Whatever a community has written itself is newer. */
export function publishedYears(): readonly YearTable[] {
  const years = [...new Set(Object.keys(data.holidays).map(yearOf))].filter((year) => year >= FIRST_YEAR)
  return years.map((year) => ({
    year,
    holidays: Object.keys(data.holidays).filter((date) => yearOf(date) === year),
    makeUpDays: Object.keys(data.workdays).filter((date) => yearOf(date) === year),
    at: 0,
  }))
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4))
}
