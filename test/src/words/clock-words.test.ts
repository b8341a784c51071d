import { hours, minutes } from '@core/kit/time'
import { marginWords, spokenAnswerTime, spokenClock } from '@src/words/clock-words'
import { START } from './known-case'

const clock = { startAt: START, dueAt: START + minutes(10), doneAt: null }

describe('a clock put into words', () => {
  test('says the latest time and what is left', () => {
    expect(spokenClock('到您家', clock, START + 276_000)).toBe('最晚 14:30 到您家，还有 6 分钟')
  })
  test('says what was due and by how much it is over', () => {
    expect(spokenClock('到您家', clock, START + 666_000)).toBe('应在 14:30 到您家，已超 1 分钟')
  })
  test('says the day and the hours once they are others', () => {
    const late = START + hours(20)
    expect(spokenClock('到您家', clock, late)).toBe('应在 昨天 14:30 到您家，已超 19 小时 50 分')
  })
  test('says that it is over before the first minute of it is', () => {
    expect(spokenClock('到您家', clock, START + 630_000)).toBe('应在 14:30 到您家，已超时')
  })
  test('says the same for a whole minute', () => {
    const said = [540_000, 541_000, 570_000, 599_000].map((ms) => spokenClock('到您家', clock, START + ms))
    expect(new Set(said)).toEqual(new Set(['最晚 14:30 到您家，还有 1 分钟']))
  })
  test('says the time used once it is done', () => {
    expect(spokenClock('到您家', { ...clock, doneAt: START + 432_000 }, START + 999_000)).toBe('到您家用了 7 分 12 秒')
  })
})

test('the time to answer is said three times in 45 seconds', () => {
  const said = Array.from({ length: 45 }, (_, second) => spokenAnswerTime(START + 45_000, START + second * 1_000))
  expect([...new Set(said)]).toEqual(['最多 45 秒', '最多 30 秒', '最多 15 秒'])
})

describe('the margin', () => {
  test('and the time used add up to the promise', () => {
    expect(marginWords('10 分钟', { ...clock, doneAt: START + 431_300 })).toBe('比 10 分钟早 2 分 48 秒')
  })
  test('admits a promise that was missed', () => {
    expect(marginWords('10 分钟', { ...clock, doneAt: START + 615_000 })).toBe('晚了 15 秒')
  })
})
