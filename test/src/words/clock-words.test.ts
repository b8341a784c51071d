import { minutes } from '@core/kit/time'
import { marginWords, spokenClock } from '@src/words/clock-words'
import { START } from './known-case'

const clock = { startAt: START, dueAt: START + minutes(10), doneAt: null }

describe('a clock put into words', () => {
  test('says the latest time and what is left', () => {
    expect(spokenClock('到您家', clock, START + 276_000)).toBe('最晚 14:30 到您家，还有 5 分 24 秒')
  })
  test('says what was due and by how much it is over', () => {
    expect(spokenClock('到您家', clock, START + 666_000)).toBe('应在 14:30 到您家，已超 1 分 6 秒')
  })
  test('says the time used once it is done', () => {
    expect(spokenClock('到您家', { ...clock, doneAt: START + 432_000 }, START + 999_000)).toBe('到您家用了 7 分 12 秒')
  })
})

describe('the margin', () => {
  test('and the time used add up to the promise', () => {
    expect(marginWords('10 分钟', { ...clock, doneAt: START + 431_300 })).toBe('比 10 分钟早 2 分 48 秒')
  })
  test('admits a promise that was missed', () => {
    expect(marginWords('10 分钟', { ...clock, doneAt: START + 615_000 })).toBe('晚了 15 秒')
  })
})
