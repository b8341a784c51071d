import { parseCron } from '../../../emulator/timers/cron-schedule'

const at = (iso: string) => Date.parse(`${iso}+08:00`)
const next = (cron: string, from: string) => {
  const due = parseCron(cron)(at(from))
  return due === null ? null : new Date(due + 8 * 3_600_000).toISOString().slice(0, 19)
}

test.each([
  ['17 * * * * * *', '2025-03-01T08:00:00', '2025-03-01T08:00:17'],
  ['17 * * * * * *', '2025-03-01T08:00:17', '2025-03-01T08:01:17'],
  ['0 0 6 * * * *', '2025-03-01T08:00:00', '2025-03-02T06:00:00'],
  ['17 * 7-21 * * * *', '2025-03-01T21:59:17', '2025-03-02T07:00:17'],
  ['*/5 * * * * * *', '2025-03-01T08:00:01', '2025-03-01T08:00:05'],
  ['0 0 2 1 * * *', '2025-03-01T08:00:00', '2025-04-01T02:00:00'],
  ['0 0 0 29 2 * *', '2025-03-01T08:00:00', '2028-02-29T00:00:00'],
  ['0 0 0 1 1 * 2027', '2025-03-01T08:00:00', '2027-01-01T00:00:00'],
])('"%s" after %s is due at %s in UTC+8', (cron, from, due) => {
  expect(next(cron, from)).toBe(due)
})

test('day of month and weekday are joined by OR', () => {
  // 2025-03-03 is a Monday; the 15th a Saturday.
  expect(next('0 0 9 15 * MON *', '2025-03-01T00:00:00')).toBe('2025-03-03T09:00:00')
  expect(next('0 0 9 15 * MON *', '2025-03-10T10:00:00')).toBe('2025-03-15T09:00:00')
})

test('a schedule that is over has no next run', () => {
  expect(next('0 0 0 1 1 * 2024', '2025-03-01T00:00:00')).toBeNull()
})

test('text that is no schedule is refused', () => {
  expect(() => parseCron('61 * * * * * *')).toThrow()
})
