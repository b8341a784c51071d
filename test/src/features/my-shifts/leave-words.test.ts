import { townInstant } from '@core/kit/town-date'
import { leaveWords } from '@src/features/my-shifts/leave-words'

const SIX = '2026-12-06'
const span = (from: number, to: number) => leaveWords({ from, to })

test('a day off is called that, and not by the midnights around it', () => {
  expect(span(townInstant(SIX, 0), townInstant('2026-12-07', 0))).toBe('12月6日周日请假一天')
})

test('several days are named by the first and the last one', () => {
  expect(span(townInstant(SIX, 0), townInstant('2026-12-09', 0))).toBe('12月6日周日到12月8日周二请假 3 天')
})

test('one shift is its hours', () => {
  expect(span(townInstant(SIX, 8 * 60), townInstant(SIX, 13 * 60))).toBe('12月6日周日 8–13 点请假')
  expect(span(townInstant(SIX, 18 * 60), townInstant('2026-12-07', 0))).toBe('12月6日周日 18–24 点请假')
})

test('a night is told from when to when', () => {
  expect(span(townInstant(SIX, 22 * 60), townInstant('2026-12-07', 8 * 60))).toBe('12月6日 22:00 到 12月7日 08:00 请假')
})
