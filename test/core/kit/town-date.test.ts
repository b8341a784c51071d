import {
  addDays,
  dayInWords,
  daysBetween,
  isTownDate,
  minuteOfDay,
  mondayOf,
  townDateOf,
  townInstant,
  weekdayOf,
} from '@core/kit/town-date'

test('the town’s day begins at 16:00 UTC of the day before, in summer as in winter', () => {
  expect(new Date(townInstant('2026-07-01', 0)).toISOString()).toBe('2026-06-30T16:00:00.000Z')
  expect(new Date(townInstant('2026-01-01', 0)).toISOString()).toBe('2025-12-31T16:00:00.000Z')
  expect(townDateOf(Date.parse('2025-12-31T16:00:00Z'))).toBe('2026-01-01')
  expect(townDateOf(Date.parse('2025-12-31T15:59:59.999Z'))).toBe('2025-12-31')
})

test('minutes from 1440 on reach into the following day, across a month, a year and a leap day', () => {
  expect(townInstant('2026-10-31', 1440)).toBe(townInstant('2026-11-01', 0))
  expect(townInstant('2026-12-31', 1440 + 480)).toBe(townInstant('2027-01-01', 480))
  expect(townInstant('2028-02-28', 1440)).toBe(townInstant('2028-02-29', 0))
  expect(minuteOfDay(townInstant('2028-02-29', 1439))).toBe(1439)
})

test('days are counted through months, years and leap years', () => {
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
  expect(addDays('2028-03-01', -1)).toBe('2028-02-29')
  expect(daysBetween('2026-11-16', '2027-11-16')).toBe(365)
  expect(daysBetween('2028-01-01', '2029-01-01')).toBe(366)
})

test('a week begins on Monday', () => {
  expect(['2026-11-16', '2026-11-18', '2026-11-22'].map(mondayOf)).toEqual(Array(3).fill('2026-11-16'))
  expect(mondayOf('2027-01-01')).toBe('2026-12-28')
  expect(weekdayOf('2026-11-22')).toBe(6)
  expect(dayInWords('2026-11-22')).toBe('11月22日周日')
})

test('only days that exist are days', () => {
  expect(['2026-02-28', '2028-02-29', '2026-10-31'].every(isTownDate)).toBe(true)
  const none = [
    '2026-02-30',
    '2026-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-1-1',
    '',
    '2026-11-16T00',
    '０２２６-11-16',
  ]
  expect(none.filter(isTownDate)).toEqual([])
})
