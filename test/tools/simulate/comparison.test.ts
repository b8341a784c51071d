import { DEFAULT_POLICY } from '@core/dispatch/policy'
import { boundOf } from '../../../tools/simulate/bound'
import { demoTown } from '../../../tools/simulate/demo-town'
import { HABITS } from '../../../tools/simulate/habits'
import { evenCover } from '../../../tools/simulate/options'
import { runWay } from '../../../tools/simulate/run-way'
import { type Setting, sceneOf } from '../../../tools/simulate/setting'
import type { Tally } from '../../../tools/simulate/tally'
import { rosterOf } from '../../../tools/simulate/town'
import { FIXED, type PlayedWay, wayOf } from '../../../tools/simulate/ways'

/** Days enough for the differences to stand out of chance, few enough for a test. */
const DAYS = 15

jest.setTimeout(120_000) // two cores may be shared with a build

async function settingWith(onDuty: number, perDay: number): Promise<Setting> {
  const { town } = await demoTown()
  const members = rosterOf(town, evenCover(town, onDuty), 1)
  const startAt = Date.parse('2026-03-02T00:00:00+08:00')
  const rules = { policy: DEFAULT_POLICY, changed: null }
  return { town, habits: HABITS, seed: 1, startAt, days: DAYS, demand: { perDay }, members, spells: null, ...rules }
}

function run(way: PlayedWay, setting: Setting): Tally {
  return runWay(wayOf(way, setting), sceneOf(setting))
}

test('with two on duty a zone ours keeps 98.5 % of what a clairvoyant would, and works nobody harder than nearest does', async () => {
  const setting = await settingWith(2, 40)
  const [ours, nearest, optimum] = [run('ours', setting), run('nearest', setting), run('optimum', setting)]
  expect(ours.arrivalIn10).toBeGreaterThanOrEqual(0.985 * optimum.arrivalIn10)
  expect(ours.spread).toBeLessThanOrEqual(nearest.spread)
})

test.each([
  [1, 40],
  [1, 120],
  [2, 40],
  [2, 120],
  [3, 40],
  [3, 120],
])(
  'with %i on duty a zone and %i calls a day ours is never below the best of the fixed ways, and the work no less even than under nearest',
  async (onDuty, perDay) => {
    const setting = await settingWith(onDuty, perDay)
    const best = Math.max(...FIXED.map((way) => run(way, setting).arrivalIn10))
    const ours = run('ours', setting)
    expect(ours.arrivalIn10).toBeGreaterThanOrEqual(best)
    expect(ours.spread).toBeLessThanOrEqual(run('nearest', setting).spread)
  },
)

test.each([
  [1, 120],
  [2, 40],
])('with %i on duty a zone and %i calls a day nobody who asks by name beats the bound', async (onDuty, perDay) => {
  const setting = await settingWith(onDuty, perDay)
  const bound = boundOf(sceneOf(setting))
  expect(bound.arrivalIn10).toBeLessThanOrEqual(1)
  for (const way of ['nearest', 'two', 'ours', 'optimum'] as const) {
    const tally = run(way, setting)
    expect(tally.arrivalIn10).toBeLessThanOrEqual(bound.arrivalIn10)
    expect(tally.settledIn30).toBeLessThanOrEqual(bound.settledIn30)
    expect(tally.meanArrivalMs).toBeGreaterThan(bound.meanArrivalMs)
  }
})

test('the same seed tells the same story, call for call; another seed another one', async () => {
  const setting = await settingWith(1, 40)
  const first = run('ours', setting)
  expect(run('ours', setting)).toEqual(first)
  expect(run('ours', { ...setting, seed: 2 }).byMinute).not.toEqual(first.byMinute)
})

test('every way meets the same calls, and each call ends with somebody at the door', async () => {
  const setting = await settingWith(1, 40)
  const calls = [...sceneOf(setting).demand()]
  for (const way of [...FIXED, 'ours', 'optimum'] as const) {
    const tally = run(way, setting)
    expect(tally.requests).toBe(calls.length)
    expect(tally.byMinute.reduce((sum, one) => sum + one, 0)).toBe(calls.length)
  }
})

test('calls come at the pace of the hour and of the day', async () => {
  const calls = [...sceneOf({ ...(await settingWith(1, 40)), days: 200 }).demand()]
  expect(Math.abs(calls.length - 200 * 40)).toBeLessThan(4 * Math.sqrt(200 * 40))
  const inHour = (hour: number) => calls.filter(({ at }) => Math.floor(at / 3_600_000 + 8) % 24 === hour).length
  expect(inHour(18)).toBeGreaterThan(5 * inHour(3))
})

test('whoever is better at dispatching cannot help a town in which nobody says yes quickly: habits are the world’s, not the policy’s', async () => {
  const setting = await settingWith(2, 40)
  const slow = { ...setting, days: 10, habits: { ...HABITS, answerMs: 300_000 } }
  expect(run('ours', slow).arrivalIn10).toBeLessThan(run('ours', { ...setting, days: 10 }).arrivalIn10)
})
