import { minutes, seconds } from '@core/kit/time'
import { todayFigures } from '@src/features/duty/today-figures'

const AT = Date.parse('2026-03-02T14:20:00+08:00')

const done = (arrivedMs: number | null, settledMs: number) => ({
  startedAt: AT,
  arrivedAt: arrivedMs === null ? null : AT + arrivedMs,
  settledAt: AT + settledMs,
})

test('how many were settled, and how long way and work took on average, from when help was asked for', () => {
  const rows = [done(minutes(4), minutes(10)), done(minutes(6) + seconds(40), minutes(21))]
  expect(todayFigures(rows).map(({ caption, value, unit }) => [caption, value, unit])).toEqual([
    ['今天办好', '2', '件'],
    ['平均到家', '5:20', undefined],
    ['平均办好', '15:30', undefined],
  ])
})

test('a case settled without an arrival leaves the average of arrivals alone', () => {
  const rows = [done(null, minutes(3)), done(minutes(4), minutes(10))]
  expect(todayFigures(rows).find(({ id }) => id === 'arrive')?.value).toBe('4:00')
})

test('where nobody arrived there is no average to tell', () => {
  expect(todayFigures([done(null, minutes(3))]).map(({ id }) => id)).toEqual(['done', 'settle'])
})
