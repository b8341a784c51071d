import { minutes } from '@core/kit/time'
import { apology, headline, spokenCase } from '@src/words/help-words'
import { COMING, START, WAITING } from './known-case'

describe('the headline of a case', () => {
  test('names nobody while somebody is looked for', () => {
    expect(headline(WAITING, START).title).toBe('正在问离您最近的党员')
  })
  test('says after a minute that nobody has taken it and more are asked', () => {
    expect(headline(WAITING, START + minutes(1)).title).toBe('还没人接，正在问更多党员')
  })
  test('says once everybody is asked that the coordinator knows, by name', () => {
    expect(headline(WAITING, START + minutes(3))).toEqual({
      title: '已经问了全部在岗党员',
      note: '还没人接，也通知了值班长赵明远，时限不变',
      brief: '还没人接，通知了值班长赵明远',
    })
  })
  test('counts the silence from the last time somebody gave the case back', () => {
    const released = { at: START + minutes(4), move: 'release' as const, name: null }
    const again = { ...WAITING, timeline: [...WAITING.timeline, released] }
    expect(headline(again, START + minutes(4) + 30_000).title).toBe('正在问离您最近的党员')
  })
  test('knows that a reopened case was not settled', () => {
    const reopened = { ...WAITING, reason: { move: 'reopen' as const, words: '又坏了' } }
    expect(headline(reopened, START)).toEqual({ title: '知道还没好，正在重新找人', note: '最晚 14:30 再到您家' })
  })
  test('gives the reason and the coordinator when nobody can be asked', () => {
    expect(headline({ ...WAITING, shortfall: 'NOBODY_ON_DUTY' }, START)).toEqual({
      title: '现在没有党员在岗',
      note: '值班长赵明远在安排人，时限不变',
      brief: '值班长赵明远在安排人',
    })
  })
  test('says who comes, in how many minutes, and until when it is settled', () => {
    expect(headline(COMING, START + minutes(2))).toEqual({
      title: '林建平正往您家赶',
      note: '约 3 分钟到，14:50 前办好',
      brief: '约 3 分钟到',
    })
  })
  test('promises no minutes once the expected moment has passed', () => {
    expect(headline(COMING, START + minutes(6)).note).toBe('最晚 14:30 到，14:50 前办好')
  })
  test('says how long a settled case took', () => {
    const settled = { ...COMING, status: 'settled' as const, settledAt: START + minutes(21) + 50_000 }
    expect(headline(settled, START + minutes(23)).note).toBe('14:41 办好，前后用了 21 分 50 秒')
  })
})

describe('an apology', () => {
  test('is not made while the clock runs', () => {
    expect(apology(COMING, START + minutes(10))).toBeNull()
  })
  test('begins with 对不起 and the promise that was missed', () => {
    expect(apology(COMING, START + minutes(10) + 1)).toEqual({
      title: '对不起，10 分钟没能到',
      note: '林建平还在往您家赶。',
      brief: '林建平还在往您家赶',
    })
  })
  test('speaks of the promise, not of what a pause has added to it', () => {
    const paused = { ...COMING, arriveBy: COMING.arriveBy + minutes(15), settleBy: COMING.settleBy + minutes(15) }
    expect(apology(paused, START + minutes(26))?.title).toBe('对不起，10 分钟没能到')
    expect(apology({ ...paused, status: 'arrived' }, START + minutes(46))?.title).toBe('对不起，半小时没能办好')
  })
  test('names the coordinator when nobody has taken the case', () => {
    expect(apology(WAITING, START + minutes(11))?.note).toBe('还没有人接，值班长赵明远在安排人。')
  })
  test('keeps in large print who sees to it now', () => {
    expect(apology(WAITING, START + minutes(11))?.brief).toBe('值班长赵明远在安排人')
    expect(apology({ ...COMING, status: 'arrived' }, START + minutes(31))?.brief).toBe('林建平还在您家办')
  })
  test('is for the half hour once somebody is there', () => {
    const onsite = { ...COMING, status: 'arrived' as const }
    expect(apology(onsite, START + minutes(20))).toBeNull()
    expect(apology(onsite, START + minutes(31))?.title).toBe('对不起，半小时没能办好')
  })
  test('is spoken before the news', () => {
    expect(spokenCase(COMING, START + minutes(11))).toMatch(/^对不起/)
  })
})

test('while the clocks stand still the resident reads until when, and why, and no time of arrival', () => {
  const pause = { at: START, reason: '等物业开门', until: START + minutes(30) }
  expect(headline({ ...COMING, pause }, START + minutes(2))).toEqual({
    title: '先停一会儿，14:50 接着',
    note: '因为：等物业开门，值班长赵明远在盯',
    brief: '因为：等物业开门',
  })
})
