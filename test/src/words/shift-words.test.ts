import { minutes } from '@core/kit/time'
import { townInstant } from '@core/kit/town-date'
import { bandHours, leadWords, nearDay, shiftHours, weekWords } from '@src/words/shift-words'

test.each([
  [480, 780, '8–13'],
  [1_320, 1_920, '22–8'],
  [510, 720, '8:30–12'],
  [0, 1_440, '0–24'],
])('the minutes %i to %i are %s', (fromMinute, toMinute, words) => {
  expect(bandHours({ fromMinute, toMinute })).toBe(words)
})

test('hours are those of the town, wherever the reader is', () => {
  expect(shiftHours({ from: townInstant('2026-11-22', 1_320), to: townInstant('2026-11-22', 1_920) })).toBe('22–8')
})

test.each([
  ['2026-11-18', '今天'],
  ['2026-11-19', '明天'],
  ['2026-11-20', '后天'],
  ['2026-11-21', '11月21日周六'],
  ['2026-11-17', '11月17日周二'],
])('seen from 18 November, %s is %s', (date, words) => {
  expect(nearDay(date, '2026-11-18')).toBe(words)
})

test('a week names the month again when it ends in another, also at the turn of the year', () => {
  expect(weekWords('2026-11-16')).toBe('11 月 16 日 – 22 日')
  expect(weekWords('2026-12-28')).toBe('12 月 28 日 – 1 月 3 日')
})

test.each([
  [minutes(214), '还有 3 小时 34 分'],
  [minutes(60), '还有 1 小时'],
  [minutes(5), '还有 5 分'],
  [minutes(3 * 24 * 60 + 5), '还有 3 天'],
  [0, ''],
])('%i ms ahead is %s', (ahead, words) => {
  expect(leadWords(1_000 + ahead, 1_000)).toBe(words)
})
