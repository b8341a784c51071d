import { daysOf, groupedCode, longDay } from '@src/features/volunteering/certificate-words'

const NOW = Date.parse('2026-03-02T23:30:00+08:00')

test('a period is whole days of the town, and nothing of what is to come', () => {
  expect(daysOf('thisYear', NOW)).toEqual({ from: '2026-01-01', to: '2026-03-02' })
  expect(daysOf('lastYear', NOW)).toEqual({ from: '2025-01-01', to: '2025-12-31' })
  expect(daysOf('all', NOW).to).toBe('2026-03-02')
})

test('a code is read in groups, and loses nothing', () => {
  expect(groupedCode('abcdefghij')).toBe('abcd efgh ij')
  expect(groupedCode('abcdefgh')).toBe('abcd efgh')
})

test('a day is said with its year', () => {
  expect(longDay('2026-03-07')).toBe('2026年3月7日')
})
