import { rankZones, rateFigure, sumOf, trendOf } from '@core/board/figure'
import { daysBefore, daysOf, type Period } from '@core/board/period'
import { type DayTally, NO_TALLY, type Tally } from '@core/board/tally'

const NOW = Date.parse('2026-11-18T14:26:00+08:00')

function settled(hits: number, misses: number): Tally {
  const count = { hits, misses, excluded: {} }
  return { ...NO_TALLY, rounds: hits + misses, rates: { ...NO_TALLY.rates, settle: count } }
}

function day(date: string, zones: Readonly<Record<string, Tally>>): DayTally {
  const parts = Object.entries(zones).map(([zoneId, tally]) => ({ zoneId, ...tally }))
  return { communityId: 'town', date, countedAt: NOW, zones: parts }
}

describe('a rate', () => {
  test('is not shown below ten cases, whatever they were', () => {
    expect(rateFigure('settle', settled(9, 0))).toMatchObject({ permille: null, hits: 9, of: 9 })
    expect(rateFigure('settle', settled(9, 1))).toMatchObject({ permille: 900, hits: 9, of: 10 })
  })

  test('is rounded down: not all of them is not 100 %', () => {
    expect(rateFigure('settle', settled(2999, 1)).permille).toBe(999)
  })

  test('has changed only where both periods say something', () => {
    expect(rateFigure('settle', settled(9, 1), settled(8, 2)).changed).toBe(100)
    expect(rateFigure('settle', settled(9, 1), settled(8, 1)).changed).toBeNull()
  })
})

describe('a period', () => {
  const spans = (period: Period) => {
    const days = daysOf(period, NOW)
    return days && [days, daysBefore(period, days)]
  }

  test.each([
    ['today', { kind: 'today' }, ['2026-11-18', '2026-11-18', '2026-11-17', '2026-11-17']],
    ['this week', { kind: 'week' }, ['2026-11-16', '2026-11-18', '2026-11-09', '2026-11-11']],
    ['this month', { kind: 'month' }, ['2026-11-01', '2026-11-18', '2026-10-01', '2026-10-18']],
    [
      'days of choice',
      { kind: 'custom', from: '2026-03-01', to: '2026-03-10' },
      ['2026-03-01', '2026-03-10', '2026-02-19', '2026-02-28'],
    ],
  ] as const)('%s is compared with one that is as long', (_name, period, [from, to, before, until]) => {
    expect(spans(period)).toEqual([
      { from, to },
      { from: before, to: until },
    ])
  })

  test('begins at the midnight of the town, not of the process', () => {
    expect(daysOf({ kind: 'today' }, Date.parse('2026-11-18T00:00:00+08:00') - 1)?.from).toBe('2026-11-17')
    expect(daysOf({ kind: 'today' }, Date.parse('2026-11-18T00:00:00+08:00'))?.from).toBe('2026-11-18')
  })

  test('of the 31st is held against the whole month before, which is shorter', () => {
    const now = Date.parse('2026-03-31T12:00:00+08:00')
    const days = daysOf({ kind: 'month' }, now)
    expect(days && daysBefore({ kind: 'month' }, days)).toEqual({ from: '2026-02-01', to: '2026-02-28' })
  })

  test.each([
    ['backwards', '2026-03-02', '2026-03-01'],
    ['a day that does not exist', '2026-02-30', '2026-03-01'],
    ['longer than a quarter', '2026-01-01', '2026-04-05'],
  ])('of choice may not be %s', (_name, from, to) => {
    expect(daysOf({ kind: 'custom', from, to }, NOW)).toBeNull()
  })
})

describe('days', () => {
  const days = [
    day('2026-11-16', { north: settled(9, 1), south: settled(3, 1) }),
    day('2026-11-17', { north: settled(5, 5), south: settled(9, 0) }),
  ]

  test('add up by zone and within their bounds', () => {
    expect(sumOf(days, { from: '2026-11-16', to: '2026-11-17' }).rounds).toBe(33)
    expect(sumOf(days, { from: '2026-11-17', to: '2026-11-30' }, 'south').rounds).toBe(9)
  })

  test('rank zones by what was settled in time, and those with too few cases last', () => {
    const lines = rankZones(days, { from: '2026-11-16', to: '2026-11-17' }, ['west', 'north', 'south'])
    expect(lines.map(({ zoneId, settle }) => [zoneId, settle.permille])).toEqual([
      ['south', 923],
      ['north', 700],
      ['west', null],
    ])
  })

  test('make a trend whose points look back a week, and which has a gap where nothing can be said', () => {
    const trend = trendOf(days, { from: '2026-11-15', to: '2026-11-18' })
    expect(trend.map(({ rounds, settle }) => [rounds, settle])).toEqual([
      [0, null],
      [14, 857],
      [19, 787],
      [0, 787],
    ])
  })
})
