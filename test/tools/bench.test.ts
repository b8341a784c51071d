import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { minutes, seconds } from '../../core/kit/time'
import { ASSUMED, monthOf, runsPerMonth } from '../../tools/bench/community-month'
import { CROWDS, crowd } from '../../tools/bench/crowd'
import { atLeast, atMost, type Figure, lineOf, unmeasured } from '../../tools/bench/figure'
import { FUNCTION_CALLS } from '../../tools/bench/month-costs'
import { median } from '../../tools/bench/numbers'
import { intervalIn, intervalOf } from '../../tools/bench/poll-intervals'
import { packageFigures } from '../../tools/bench/sizes'

const reads: Figure = { name: 'reads', value: 20, unit: 'documents', budget: atMost(20) }
const told = (figure: Figure) => JSON.parse(lineOf(figure))

describe('a line', () => {
  test('says that a figure on its limit keeps the budget and one past it does not', () => {
    expect(told(reads)).toEqual({ name: 'reads', value: 20, unit: 'documents', budget: 20, ok: true })
    expect(told({ ...reads, value: 21 })).toMatchObject({ ok: false })
  })

  test('knows limits from below', () => {
    expect(told({ ...reads, budget: atLeast(20) })).toMatchObject({ ok: true })
    expect(told({ ...reads, value: 19, budget: atLeast(20) })).toMatchObject({ ok: false })
  })

  test('judges nothing that has no budget', () => {
    expect(told({ ...reads, budget: null })).toMatchObject({ budget: null, ok: null })
  })

  test('stands for a section that could not be measured, with its reason', () => {
    expect(told(unmeasured('h5', new Error('no browser')))).toMatchObject({
      name: 'h5',
      value: null,
      ok: false,
      detail: 'no browser',
    })
  })
})

test('the median is the middle, or half-way between the two in the middle', () => {
  expect(median([9, 1, 5])).toBe(5)
  expect(median([9, 1, 5, 7])).toBe(6)
  expect(() => median([])).toThrow('nothing')
})

test('a crowd is the same every time, and everybody in it is somebody else', () => {
  const [first] = CROWDS
  const at = Date.parse('2026-03-02T14:20:00+08:00')
  const people = [...crowd(0, first, at)].flat()
  expect([...crowd(0, first, at)].flat()).toEqual(people)
  expect(new Set(people.map(({ _id }) => _id)).size).toBe(first)
  expect([...crowd(0, 2_500, at)].map(({ length }) => length)).toEqual([1000, 1000, 500])
})

test('the deployed minute and ten seconds are counted over a month of 30 days', () => {
  expect(runsPerMonth('17 * * * * * *')).toBe(43_200)
  expect(runsPerMonth('*/10 * * * * * *')).toBe(259_200)
})

describe('a month', () => {
  const paces = {
    watchWaiting: seconds(3),
    watchOnTheWay: seconds(10),
    watchOnSite: seconds(30),
    glance: seconds(3),
    glanceWithTask: seconds(3),
    beat: seconds(60),
    cover: seconds(60),
    myRequests: seconds(30),
  }

  test('counts every run of the engine and every step of a request', () => {
    const parts = monthOf({ ...FUNCTION_CALLS, engineRun: 3, request: 40 }, paces, 43_200)
    expect(parts).toMatchObject({ engine: 129_600, requests: ASSUMED.requests * 40 })
  })

  test('costs less watching when the app asks less often', () => {
    const often = monthOf(FUNCTION_CALLS, paces, 0)
    const seldom = monthOf(FUNCTION_CALLS, { ...paces, glance: seconds(10), glanceWithTask: seconds(10) }, 0)
    expect(seldom.duty).toBeLessThan(often.duty)
    expect(seldom.watching).toBeLessThan(often.watching)
    expect(seldom.home).toBe(often.home)
  })
})

describe('an interval of the app', () => {
  test('is read from its source', () => {
    expect(intervalOf('const BEAT_MS = seconds(60)\n', 'BEAT_MS')).toBe(seconds(60))
    expect(intervalOf('const RENEW_MS: DurationMs = minutes(2)', 'RENEW_MS')).toBe(minutes(2))
  })

  test('that cannot be read is an error, never a guess', () => {
    expect(() => intervalOf('const RENEW_MS = 30_000', 'RENEW_MS')).toThrow('no interval RENEW_MS')
  })

  test('is where the estimate looks for it', () => {
    expect(intervalIn('features/duty/use-beat.ts', 'BEAT_MS')).toBeGreaterThan(0)
    expect(intervalIn('features/cover/use-cover.ts', 'RENEW_MS')).toBeGreaterThan(0)
    expect(intervalIn('features/live-slip/use-open-help.ts', 'RENEW_MS')).toBeGreaterThan(0)
  })
})

test('every byte of a mini-program belongs to the main package or to exactly one other', async () => {
  const home = await mkdtemp(join(tmpdir(), 'bench-weapp-'))
  const files = {
    'app.json': JSON.stringify({ subPackages: [{ root: 'packages/help' }, { root: 'packages/duty/' }] }),
    'app.js': 'x'.repeat(1024),
    'pages/home/index.js': 'x'.repeat(512),
    'packages/help/pages/new/index.js': 'x'.repeat(2048),
    'packages/helpers.js': 'x'.repeat(1024),
    'packages/duty/index.js': 'x'.repeat(3072),
  }
  try {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(home, path)), { recursive: true })
      await writeFile(join(home, path), text)
    }
    const sizes = Object.fromEntries((await packageFigures(home)).map(({ name, value }) => [name, value]))
    expect(sizes).toEqual({
      'weapp.mainPackage.size': 2.6,
      'weapp.packages/help.size': 2,
      'weapp.packages/duty.size': 3,
      'weapp.allPackages.size': 7.6,
      'weapp.media.size': 0,
    })
  } finally {
    await rm(home, { recursive: true, force: true })
  }
})
