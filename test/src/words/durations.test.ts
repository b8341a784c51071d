import { distanceWords, minutesUntil, pledgeWords, spelledOut } from '@src/words/durations'

test.each([
  [0, '0 秒'],
  [37_200, '38 秒'],
  [60_000, '1 分'],
  [168_000, '2 分 48 秒'],
  [99 * 60_000 + 59_000, '99 分 59 秒'],
  [100 * 60_000, '1 小时 40 分'],
  [(19 * 60 + 36) * 60_000 + 5_000, '19 小时 36 分'],
  [(4 * 24 + 5) * 3_600_000, '4 天 5 小时'],
])('%s ms are spelled out as %s', (ms, words) => {
  expect(spelledOut(ms)).toBe(words)
})

test('minutes until an instant are rounded up and never below one', () => {
  expect(minutesUntil(150_000, 0)).toBe(3)
  expect(minutesUntil(0, 60_000)).toBe(1)
})

test('half an hour is called so', () => {
  expect(pledgeWords(1_800_000)).toBe('半小时')
  expect(pledgeWords(600_000)).toBe('10 分钟')
  expect(pledgeWords(7_200_000)).toBe('2 小时')
})

test('metres are rounded to ten, and kilometres begin at a thousand', () => {
  expect(distanceWords(316)).toBe('320 米')
  expect(distanceWords(1_240)).toBe('1.2 公里')
})
