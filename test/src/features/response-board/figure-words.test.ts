import type { RateFigure } from '@core/board/figure'
import {
  changeWords,
  lengthDigits,
  lengthWords,
  partLines,
  percentOf,
  periodWords,
  spokenRate,
} from '@src/features/response-board/figure-words'

const FIGURE: RateFigure = {
  ...{ id: 'solved', permille: 952, hits: 40, of: 42, changed: -3 },
  excluded: { SILENT: 7, NOT_SETTLED: 1 },
}

test('a rate is heard with what it is made of, and its change', () => {
  expect(spokenRate(FIGURE)).toBe('解决率，95.2%，42 件里 40 件，降 0.3')
  expect(spokenRate({ ...FIGURE, permille: null, hits: 3, of: 3 })).toBe('解决率，样本不足，3 件，满 10 件才算')
  expect([changeWords(6), changeWords(0), changeWords(null)]).toEqual(['升 0.6', '持平', ''])
  expect([percentOf(1000), percentOf(999), percentOf(0)]).toEqual(['100.0', '99.9', '0.0'])
})

test('its lines add up to everything there was, each with its words', () => {
  expect(partLines(FIGURE).map(({ words, count }) => `${words} ${count}`)).toEqual([
    '居民说解决了的 40',
    '没做到的 2',
    '不算：没办到“办好”这一步 1',
    '不算：居民没回话，算未评价 7',
  ])
})

test('lengths are read as on a stop watch', () => {
  expect([lengthDigits(400), lengthDigits(59), lengthDigits(null)]).toEqual(['6:40', '0:59', '—'])
  const figure = { id: 'arrive', count: 12, medianS: 400, p90S: 560 } as const
  expect(lengthWords(figure)).toBe('一半在 6:40 内，九成在 9:20 内')
  expect(lengthWords({ ...figure, medianS: null, p90S: null })).toBe('样本不足')
})

test('a period is told with its days', () => {
  expect(periodWords({ kind: 'today' }, { from: '2026-11-18', to: '2026-11-18' })).toBe('今天，11月18日周三')
  expect(periodWords({ kind: 'month' }, { from: '2026-11-01', to: '2026-11-18' })).toBe(
    '本月，11月1日周日到11月18日周三',
  )
})
