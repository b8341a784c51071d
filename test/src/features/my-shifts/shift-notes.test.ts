import { minutes } from '@core/kit/time'
import type { SwapView } from '@core/roster/swap-view'
import {
  answeredWords,
  asksMe,
  settledWords,
  shiftLead,
  shiftNote,
  swapNews,
} from '@src/features/my-shifts/shift-notes'
import { swap } from '../../support/swap'

const at = (hour: number) => Date.parse(`2026-11-22T${hour}:00:00+08:00`)

const STATES: readonly SwapView['state'][] = ['offered', 'accepted', 'done', 'refused', 'withdrawn', 'expired']
const news = (state: SwapView['state'], who: string) =>
  swapNews({ ...swap, state, takenByName: '姚红' }, { myId: who, today: '2026-11-18', shifts: [] })

test('a shift given away is not a day off: what stays of the day is named', () => {
  const evening = { slot: 'e', date: swap.shift.date, bandName: '晚', from: at(18), to: at(22) }
  const shifts = [evening, { ...evening, slot: 'n', date: '2026-11-23' }]
  const given = { ...swap, state: 'done', takenByName: '姚红' } as const
  expect(swapNews(given, { myId: 'lin', today: '2026-11-18', shifts })).toBe(
    '11月22日周日早班换给姚红了，这个班您不用来，那天还有晚班 18–22',
  )
})

describe('whose the shift is', () => {
  test.each(STATES)('is never left open to whoever offered it: %s', (state) => {
    expect(news(state, 'lin')).toMatch(/还是您的|您不用来|等值班长同意/)
  })

  test.each(STATES)('is said to whoever was asked: %s', (state) => {
    expect(news(state, 'yao')).toMatch(/换给您|等值班长同意|归您了|您不用来/)
  })

  test('changes with the coordinator’s word and not before', () => {
    expect(news('accepted', 'lin')).toBe('11月22日周日早班，姚红答应了，等值班长同意')
    expect(news('done', 'lin')).toBe('11月22日周日早班换给姚红了，这个班您不用来')
  })
})

test('a swap that came to nothing says why: nobody took it, nobody decided in time, or the roster was changed', () => {
  expect(swapNews({ ...swap, state: 'expired' }, { myId: 'lin', today: '2026-11-18', shifts: [] })).toContain('没人接')
  expect(news('expired', 'lin')).toContain('没等到值班长同意')
  expect([news('overtaken', 'lin'), news('overtaken', 'yao')].join()).not.toMatch(/还是您的|您不用来/)
})

test.each([
  ['the one it is offered to', 'yao', 'yao', true],
  ['somebody else', 'sun', 'yao', false],
  ['anybody, when it is offered to all', 'sun', null, true],
  ['the offerer', 'lin', null, false],
])('an offer asks %s', (_, who, toId, asks) => {
  expect(asksMe({ ...swap, toId }, who)).toBe(asks)
})

test('an answered offer asks nobody any more', () => {
  expect(asksMe({ ...swap, state: 'accepted' }, 'yao')).toBe(false)
})

test('a shift says with whom, or that one is alone', () => {
  expect(shiftNote({ postName: '清河里', withNames: ['姚红'], missing: 0 })).toBe('清河里，和姚红一起')
  expect(shiftNote({ postName: '清河里', withNames: [], missing: 0 })).toBe('清河里，就您一位')
  expect(shiftNote({ postName: '清河里', withNames: [], missing: 1 })).toBe('清河里，还缺 1 人')
})

test('how near a shift is changes when it begins and when it ends', () => {
  const hour = { from: minutes(60), to: minutes(120) }
  expect([0, minutes(60), minutes(120)].map((now) => shiftLead(hour, now))).toEqual([
    '还有 1 小时',
    '正在班上',
    '刚下班',
  ])
})

test('a shift that can be asked about no more says why', () => {
  expect(settledWords({ swapId: 's1', onLeave: false })).toMatch(/^正在调班.*还是您的/)
  expect(settledWords({ swapId: null, onLeave: true })).toBe('这个班您请了假')
  expect(settledWords({ swapId: null, onLeave: false })).toBeUndefined()
})

test('whoever says yes hears whether anybody still has to agree', () => {
  expect(answeredWords(true, { ...swap, state: 'accepted' })).toBe('答应了，等值班长同意')
  expect(answeredWords(true, { ...swap, state: 'done' })).toMatch(/归您了/)
  expect(answeredWords(false, undefined)).toBe('知道了，已经告诉对方')
})
