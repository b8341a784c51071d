import { drillsOwed } from '@core/duty/drill-clock'
import { minutes } from '@core/kit/time'

const at = (time: string) => Date.parse(`2026-03-02T${time}+08:00`)
const owed = (since: string, now: string) => drillsOwed(at(since), at(now))

test('open drills are looked at once in ten minutes, whenever the engine runs', () => {
  expect(owed('14:22:17', '14:23:17').look).toBe(true)
  expect(owed('14:23:17', '14:24:17').look).toBe(false)
  expect(owed('14:23:17', '14:32:17').look).toBe(false)
})

test.each([2, 5, 7, 15, 60])('an engine that runs every %i minutes misses no look and no start', (every) => {
  const runs = Array.from({ length: Math.ceil(180 / every) }, (_, nth) => at('09:59:40') + nth * minutes(every))
  const seen = runs.slice(1).map((now, nth) => drillsOwed(runs[nth] ?? null, now))
  expect(seen.filter(({ look }) => look).length).toBeGreaterThanOrEqual(Math.floor(170 / Math.max(10, every)))
  expect(seen.filter(({ start }) => start).length).toBeGreaterThanOrEqual(2)
})

test('an hour has one start, by day on the first days of a month', () => {
  expect(owed('15:02:17', '15:03:17')).toEqual({ look: true, start: true })
  expect(owed('15:12:17', '15:13:17')).toEqual({ look: true, start: false })
  expect(owed('21:02:17', '21:03:17')).toEqual({ look: true, start: false })
  expect(drillsOwed(Date.parse('2026-03-05T15:02:17+08:00'), Date.parse('2026-03-05T15:03:17+08:00')).start).toBe(false)
})

test('an engine that does not know when it ran last keeps the minute itself', () => {
  expect(drillsOwed(null, at('15:03:17'))).toEqual({ look: true, start: true })
  expect(drillsOwed(null, at('15:04:17'))).toEqual({ look: false, start: false })
})
