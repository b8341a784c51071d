import type { DrillOutcome, MemberOutcome } from '@core/duty/drill-report'
import { minutes, seconds } from '@core/kit/time'
import { drillGroups, drillLine } from '@src/features/duty-room/drill-words'
import { START } from '../../words/known-case'

const DRILL = { startedAt: START, endsAt: START + minutes(30), paged: 9, answered: 7 }

test('a running drill says how many have answered and how long it still counts', () => {
  expect(drillLine(DRILL, START + minutes(4))).toBe('14:20 开始，7/9 人回了“收到”，还有 26 分钟')
})

test('a drill that is over says what came of it', () => {
  expect(drillLine(DRILL, START + minutes(31))).toBe('14:20 的演练，7/9 人回了“收到”')
  expect(drillLine({ ...DRILL, answered: 9 }, START + minutes(31))).toBe('14:20 的演练，9 人全叫到了')
})

describe('everybody’s outcome', () => {
  const row = (name: string, outcome: DrillOutcome): MemberOutcome => ({ memberId: name, name, outcome })
  const rows = [
    row('于海涛', { kind: 'undelivered', failed: [] }),
    row('郑卫东', { kind: 'undelivered', failed: ['sms'] }),
    row('何云', { kind: 'undelivered', failed: ['subscription', 'sms', 'voice'] }),
    row('孙玉珍', { kind: 'unanswered', by: 'subscription' }),
    row('吴刚', { kind: 'underway' }),
    row('林建平', { kind: 'answered', afterMs: seconds(12) }),
    row('王海', { kind: 'answered', afterMs: 0 }),
    row('李梅', { kind: 'answered', afterMs: seconds(65) }),
  ]
  const said = (now: number) =>
    drillGroups({ rows, endsAt: DRILL.endsAt }, now).map(({ label, people }) => `${label}：${people}`)

  test('tells what was not delivered and why, what was and was not answered, and who answered after how long', () => {
    expect(said(DRILL.endsAt)).toEqual([
      '没送到：于海涛（没有能用的渠道）、郑卫东（短信没通）、何云（微信提醒、短信、电话都没通）',
      '送到了，没回：孙玉珍（微信提醒）',
      '正在送：吴刚',
      '回了：林建平 12 秒、王海 1 秒、李梅 1 分 5 秒',
    ])
  })

  test('is not the last word while the drill runs', () => {
    expect(said(START)[1]).toBe('送到了，还没回：孙玉珍（微信提醒）')
  })

  test('is nobody’s business but of those who oversee', () => {
    expect(drillGroups({ rows: null, endsAt: DRILL.endsAt }, START)).toEqual([])
  })
})
