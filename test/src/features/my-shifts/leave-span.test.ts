import { hours } from '@core/kit/time'
import { townInstant } from '@core/kit/town-date'
import { leaveSpan } from '@src/features/my-shifts/leave-span'
import { daysAhead } from '@src/words/days-ahead'

test('whole days begin and end at the town’s midnight, also over the end of a month', () => {
  expect(leaveSpan({ day: '2026-12-30', length: '3', shift: undefined })).toEqual({
    from: townInstant('2026-12-30', 0),
    to: townInstant('2027-01-02', 0),
  })
})

test('one shift is exactly its hours', () => {
  const shift = { from: hours(1), to: hours(6) }
  expect(leaveSpan({ day: '2026-12-30', length: 'shift', shift })).toEqual(shift)
})

test('two weeks of days to begin on, each with a name of its own', () => {
  const days = daysAhead('2026-11-18')
  expect(days).toHaveLength(14)
  expect(days.slice(0, 5).map(({ label }) => label)).toEqual(['今天', '明天', '后天', '周六 21 日', '周日 22 日'])
  expect(new Set(days.map(({ label }) => label)).size).toBe(14)
})
