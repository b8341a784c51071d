import { beatAfter, type EngineRun, type Heartbeat, isLate, troublesOf } from '@core/engine/heartbeat'
import { minutes, seconds } from '@core/kit/time'

const NOON = Date.parse('2026-03-02T12:00:00+08:00')

function run(over: Partial<EngineRun> = {}): EngineRun {
  return { startedAt: NOON, left: 0, failed: [], full: false, ...over }
}

const clean: Heartbeat = beatAfter(null, run())

test('a clean run is the latest clean one', () => {
  expect(beatAfter(clean, run({ startedAt: NOON + 1 })).cleanAt).toBe(NOON + 1)
})

test.each([
  ['left a case', { left: 1 }],
  ['failed at a part', { failed: ['cases'] }],
  ['had more to do than it could', { full: true }],
])('a run that %s is no clean one', (_words, over) => {
  expect(beatAfter(clean, run({ startedAt: NOON + 1, ...over })).cleanAt).toBe(NOON)
  expect(beatAfter(null, run(over)).cleanAt).toBe(0)
})

test('the heart beats as long as a clean run is younger than three minutes, whatever came after it', () => {
  const then = beatAfter(clean, run({ startedAt: NOON + minutes(2), left: 1 }))
  expect(troublesOf(then, NOON + minutes(3) - 1)).toEqual([])
  expect(troublesOf(then, NOON + minutes(3))).toEqual(['CASES_LEFT'])
})

test('every trouble is named', () => {
  expect(troublesOf(null, NOON)).toEqual(['NEVER_RAN'])
  expect(troublesOf(clean, NOON + minutes(10))).toEqual(['LATE'])
  const bad = beatAfter(null, run({ left: 2, failed: ['messages'], full: true }))
  expect(troublesOf(bad, NOON)).toEqual(['CASES_LEFT', 'PART_FAILED', 'TOO_MUCH'])
})

test('readers stand in for an engine that has not run for more than two minutes, or never', () => {
  expect(isLate(clean, NOON + minutes(2))).toBe(false)
  expect(isLate(clean, NOON + minutes(2) + seconds(1))).toBe(true)
  expect(isLate(null, NOON)).toBe(true)
})
