import { watchPace } from '@src/platform/help/watch-pace'

test.each([
  ['waiting', 3_000],
  ['accepted', 10_000],
  ['arrived', 30_000],
  ['settled', 30_000],
  ['closed', 30_000],
  ['withdrawn', null],
  ['referred', null],
] as const)('a %s case is asked about every %s ms', (status, pace) => {
  expect(watchPace({ status })).toBe(pace)
})
