import { dateOf } from '@src/features/roster-plan/typed-date'
import { lengthWords, withTimes } from '@src/features/roster-plan/typed-time'
import { minuteOf, timeWords } from '@src/words/typed-minute'
import { TODAY } from './support/small-plan'

describe('a time of day', () => {
  test.each([
    ['8', 480],
    ['8:30', 510],
    ['08：30', 510],
    ['8点半', 510],
    ['8点', 480],
    [' 22.15 ', 1_335],
    ['24:00', 1_440],
    ['0', 0],
  ])('%s is read', (typed, minute) => expect(minuteOf(typed)).toBe(minute))

  test.each(['', '早上', '25', '24:01', '8:60', '8:30:00', '-1'])('“%s” is none', (typed) => {
    expect(minuteOf(typed)).toBeUndefined()
  })

  test('is written as one types it, the following day like this one', () => {
    expect([480, 1_335, 1_440, 1_920].map(timeWords)).toEqual(['8:00', '22:15', '24:00', '8:00'])
  })
})

describe('the times of a band', () => {
  test('an end that is not after the beginning lies on the following day', () => {
    expect(withTimes({ fromMinute: 1_320, toMinute: 1_380 }, { to: 480 })).toEqual({
      fromMinute: 1_320,
      toMinute: 1_920,
    })
    expect(withTimes({ fromMinute: 480, toMinute: 780 }, { from: 840 })).toEqual({ fromMinute: 840, toMinute: 2_220 })
    expect(withTimes({ fromMinute: 480, toMinute: 1_920 }, { from: 0 })).toEqual({ fromMinute: 0, toMinute: 480 })
    expect(withTimes({ fromMinute: 480, toMinute: 780 }, { to: 480 })).toEqual({ fromMinute: 480, toMinute: 1_920 })
    expect(withTimes({ fromMinute: 0, toMinute: 780 }, { to: 1_440 })).toEqual({ fromMinute: 0, toMinute: 1_440 })
    expect(withTimes({ fromMinute: 480, toMinute: 780 }, { from: 1_440 })).toEqual({ fromMinute: 0, toMinute: 780 })
  })

  test('their length says when it goes over midnight', () => {
    expect(lengthWords({ fromMinute: 480, toMinute: 780 })).toBe('共 5 小时')
    expect(lengthWords({ fromMinute: 1_320, toMinute: 1_950 })).toBe('到第二天，共 10 小时 30 分')
    expect(lengthWords({ fromMinute: 480, toMinute: 510 })).toBe('共 30 分')
  })
})

describe('a day', () => {
  test.each([
    ['2026-12-1', '2026-12-01'],
    ['2027年1月5日', '2027-01-05'],
    ['12-1', '2026-12-01'],
    ['12月1日', '2026-12-01'],
    ['12.1', '2026-12-01'],
    ['11月23日周一', '2026-11-23'],
    ['11-2', '2026-11-02'],
    ['1-5', '2027-01-05'],
  ])('%s is read', (typed, date) => expect(dateOf(typed, TODAY)).toBe(date))

  test.each(['', '下周一', '2-30', '13-1', '2026-2-29'])('“%s” is none', (typed) => {
    expect(dateOf(typed, TODAY)).toBeUndefined()
  })
})
