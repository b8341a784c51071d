import { townInstant } from '@core/kit/town-date'
import { addWorkdays, isKnown, isWorkday, workCalendar, workdayAfter, type YearTable } from '@core/kit/work-calendar'
import data from 'chinese-days/dist/chinese-days.json'
import year2024 from 'chinese-days/dist/years/2024.json'
import { publishedYears } from '../../../cloudfunctions/_shared/published-years'

const FIVE = 17 * 60 + 30

/** A year that is past for the functions is as good as any to count in. */
const y2024: YearTable = {
  ...{ year: 2024, at: 0 },
  holidays: Object.keys(year2024.holidays),
  makeUpDays: Object.keys(year2024.workdays),
}

const calendar = workCalendar([y2024, ...publishedYears()], FIVE)

/** The instant of a town's date and clock time, and back again. */
const at = (date: string, clock = '10:00') => Date.parse(`${date}T${clock}:00+08:00`)
const told = (instant: number) => new Date(instant + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ')

const workdaysOf = (year: number) =>
  Array.from({ length: 366 }, (_, day) =>
    new Date(Date.parse(`${year}-01-01T00:00:00Z`) + day * 86_400_000).toISOString(),
  )
    .map((text) => text.slice(0, 10))
    .filter((date) => date.startsWith(String(year)) && isWorkday(date, calendar))

describe('three published years', () => {
  // Working days of the whole year by the State Council's notices for 2024, 2025 and 2026, counted by hand:
  // weekdays, less the holidays that fall on them, plus the make-up days.
  test.each([
    [2024, 262 - 19 + 8],
    [2025, 261 - 18 + 5],
    [2026, 261 - 19 + 6],
  ])('%i has its working days', (year, count) => {
    expect(workdaysOf(year)).toHaveLength(count)
  })

  test.each([
    '2024-02-04',
    '2024-02-18',
    '2024-09-14',
    '2025-01-26',
    '2025-02-08',
    '2025-09-28',
    '2026-02-14',
    '2026-10-10',
  ])('people work on the weekend day %s, to make up for a holiday', (date) => {
    expect(isWorkday(date, calendar)).toBe(true)
  })

  test.each([
    '2024-02-12',
    '2024-05-03',
    '2025-01-28',
    '2025-10-08',
    '2026-01-02',
    '2026-02-23',
    '2026-06-19',
    '2026-09-25',
  ])('nobody works on %s, a weekday within a holiday', (date) => {
    expect(isWorkday(date, calendar)).toBe(false)
  })
})

describe('a limit in working days', () => {
  test.each([
    // An ordinary Tuesday, at whatever hour.
    ['2025-03-04', '08:00', 1, '2025-03-05 17:30'],
    ['2025-03-04', '23:59', 1, '2025-03-05 17:30'],
    // A Friday, and the days off behind it.
    ['2025-03-07', '10:00', 1, '2025-03-10 17:30'],
    ['2025-03-08', '10:00', 1, '2025-03-10 17:30'],
    ['2025-03-09', '23:59', 1, '2025-03-10 17:30'],
    // Over the Spring Festival of 2024, both make-up Sundays counted.
    ['2024-02-02', '10:00', 5, '2024-02-08 17:30'],
    ['2024-02-09', '09:00', 1, '2024-02-18 17:30'],
    ['2024-02-09', '09:00', 3, '2024-02-20 17:30'],
    // Over the Spring Festival of 2025, with the make-up Saturday after it.
    ['2025-01-24', '16:00', 3, '2025-02-05 17:30'],
    ['2025-01-24', '16:00', 5, '2025-02-07 17:30'],
    ['2025-01-24', '16:00', 6, '2025-02-08 17:30'],
    // Over the National Day of 2025, filed in the middle of it.
    ['2025-10-03', '12:00', 1, '2025-10-09 17:30'],
    ['2025-10-03', '12:00', 3, '2025-10-11 17:30'],
    // The 31st, New Year's Eve, and a year's last and first days.
    ['2025-10-31', '10:00', 1, '2025-11-03 17:30'],
    ['2025-12-31', '10:00', 1, '2026-01-04 17:30'],
    ['2025-12-31', '10:00', 15, '2026-01-22 17:30'],
    ['2024-12-31', '20:00', 3, '2025-01-06 17:30'],
    // Over the longest Spring Festival, 2026.
    ['2026-02-13', '10:00', 1, '2026-02-14 17:30'],
    ['2026-02-13', '10:00', 5, '2026-02-27 17:30'],
    ['2026-02-13', '10:00', 6, '2026-02-28 17:30'],
  ])('that begins on %s at %s ends after %i of them on %s', (date, clock, count, end) => {
    expect(told(addWorkdays(at(date, clock), count, calendar))).toBe(end)
  })

  test('begins on the town’s day, which at four in the afternoon UTC is the next one already', () => {
    expect(told(addWorkdays(Date.parse('2025-03-04T15:59:59Z'), 1, calendar))).toBe('2025-03-05 17:30')
    expect(told(addWorkdays(Date.parse('2025-03-04T16:00:00Z'), 1, calendar))).toBe('2025-03-06 17:30')
  })

  test('counted backwards finds the working day before', () => {
    expect(workdayAfter('2025-02-05', -1, calendar)).toBe('2025-01-27')
    expect(workdayAfter('2025-02-05', -2, calendar)).toBe('2025-01-26')
    expect(workdayAfter('2025-02-05', 0, calendar)).toBe('2025-02-05')
  })
})

describe('a year nobody has published yet', () => {
  test('is counted by the plain week, and is not known', () => {
    expect(isWorkday('2031-10-01', calendar)).toBe(true)
    expect(isWorkday('2031-10-04', calendar)).toBe(false)
    expect(isKnown('2026-12-30', '2026-12-31', calendar)).toBe(true)
    expect(isKnown('2026-12-31', '2031-01-05', calendar)).toBe(false)
  })
})

describe('a table a community wrote itself', () => {
  const own: YearTable = { year: 2025, holidays: ['2025-03-05'], makeUpDays: [], at: 1 }

  test('counts instead of the published one, and alone for its year', () => {
    const corrected = workCalendar([...publishedYears(), own], FIVE)
    expect(told(addWorkdays(at('2025-03-04'), 1, corrected))).toBe('2025-03-06 17:30')
    expect(isWorkday('2025-10-01', corrected)).toBe(true)
    expect(isWorkday('2026-10-01', corrected)).toBe(false)
  })

  test('gives way to a newer one, in whatever order they come', () => {
    const newer = { ...own, holidays: ['2025-03-06'], at: 2 }
    for (const tables of [
      [own, newer],
      [newer, own],
    ]) {
      expect(isWorkday('2025-03-05', workCalendar(tables, FIVE))).toBe(true)
      expect(isWorkday('2025-03-06', workCalendar(tables, FIVE))).toBe(false)
    }
  })
})

test('a day ends when the office closes', () => {
  expect(addWorkdays(at('2025-03-04'), 1, workCalendar(publishedYears(), 18 * 60))).toBe(
    townInstant('2025-03-05', 18 * 60),
  )
})

test('the functions know the newest year that the package has', () => {
  const newest = Object.keys(data.holidays).sort().at(-1)?.slice(0, 4)
  expect(publishedYears().at(-1)?.year).toBe(Number(newest))
})
