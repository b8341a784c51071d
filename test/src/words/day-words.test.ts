import { dayClock } from '@src/words/day-words'

const at = (text: string) => Date.parse(`${text}+08:00`)
const NOW = at('2026-03-02T07:45:00')

test.each([
  ['2026-03-02T00:01:00', '00:01'],
  ['2026-03-02T23:59:00', '23:59'],
  ['2026-03-01T23:59:00', '昨天 23:59'],
  ['2026-03-01T12:08:00', '昨天 12:08'],
  ['2026-02-28T12:08:00', '2月28日 12:08'],
  ['2026-03-03T12:08:00', '明天 12:08'],
  ['2026-03-05T12:08:00', '3月5日 12:08'],
])('%s is said as %s', (when, words) => {
  expect(dayClock(at(when), NOW)).toBe(words)
})

test('a promise that runs over midnight needs no day', () => {
  expect(dayClock(at('2026-03-03T00:05:00'), at('2026-03-02T23:55:00'))).toBe('00:05')
})
