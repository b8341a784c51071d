import type { DeadLetter, ReachAnswer } from '@core/contract/reach'
import { minutes } from '@core/kit/time'
import type { Matter } from '@src/features/duty-room/matter'
import { mattersOf, type RoomFacts } from '@src/features/duty-room/matters'
import { ROW, START } from '../../words/known-case'

const QUIET: RoomFacts = {
  rows: [],
  reach: undefined,
  letters: [],
  readerId: 'zhao',
  more: [],
  now: START + minutes(2),
}

const reachWith = (...names: readonly string[]): ReachAnswer => ({
  onDuty: 9,
  expected: 12,
  absent: [],
  reachable: 9 - names.length,
  channels: [],
  rows: names.map((name) => ({
    ...{ memberId: name, name, onDuty: true, gaps: ['NO_QUOTA', 'SILENT'], consents: 0, hasPhone: false, seenAt: 0 },
  })),
})

const LETTER: DeadLetter = {
  ...{ key: 'k1', toId: 'sun', toName: '孙玉珍', title: '新求助找您', body: '', about: { kind: 'case', id: 'h1' } },
  ...{ at: START, deadAt: START + minutes(1) },
  trials: [{ channel: 'sms', at: START, failure: '43101' }],
}

const titles = (matters: readonly Matter[]) => matters.map(({ title }) => title)

test('a case within its time, with somebody to ask, is nobody’s matter', () => {
  expect(mattersOf({ ...QUIET, rows: [ROW] })).toEqual([])
})

test('a case that nobody can take is named with its reason, and a tap leads to it', () => {
  const [matter] = mattersOf({ ...QUIET, rows: [{ ...ROW, shortfall: 'ALL_BUSY' as const }] })
  expect(matter).toMatchObject({
    title: '7 栋 2 单元 漏水堵水没人能去',
    note: '在岗的党员都在忙别的求助',
    tone: 'gold',
  })
  expect(matter?.act).toEqual({ kind: 'case', helpId: ROW.id, label: '去看' })
})

test('a broken promise stands above everything else', () => {
  const facts = { ...QUIET, rows: [ROW], letters: [LETTER], reach: reachWith('林建平'), now: START + minutes(11) }
  expect(titles(mattersOf(facts))[0]).toBe('7 栋 2 单元 漏水堵水到场超时')
})

test('who is on duty and cannot be reached is named; many are counted', () => {
  expect(mattersOf({ ...QUIET, reach: reachWith('林建平') })[0]).toMatchObject({
    title: '林建平在岗，叫不到',
    note: '提醒次数用完了，请点“补足提醒”；小程序没开着',
  })
  expect(titles(mattersOf({ ...QUIET, reach: reachWith('甲', '乙', '丙', '丁') }))).toEqual(['甲等 4 人在岗，叫不到'])
  expect(mattersOf({ ...QUIET, reach: reachWith() })).toEqual([])
})

test('a message that reached nobody names its receiver and can be sent again', () => {
  const [matter] = mattersOf({ ...QUIET, letters: [LETTER] })
  expect(matter).toMatchObject({
    title: '孙玉珍没收到“新求助找您”',
    note: '试了 1 次都没送到，打个电话更快',
    at: START + minutes(1),
  })
  expect(matter?.act).toMatchObject({ kind: 'resend', key: 'k1' })
})

test('who is on site and does not say that all is well is named before any clock', () => {
  const row = { ...ROW, responderName: '林建平', allWellOverdue: true }
  expect(mattersOf({ ...QUIET, rows: [row], now: START + minutes(40) })[0]).toMatchObject({
    title: '林建平没回“都好吗？”',
    tone: 'alert',
  })
})

test('messages for which no channel is set up share one line, and none hides among them that was tried', () => {
  const untried = ['甲', '乙', '丙', '丁'].map((toName) => ({
    ...LETTER,
    key: toName,
    toId: toName,
    toName,
    trials: [],
  }))
  const matters = mattersOf({ ...QUIET, letters: [...untried, LETTER] })
  expect(titles(matters)).toEqual(['孙玉珍没收到“新求助找您”', '4 条提醒没有渠道可送'])
  expect(matters[1]).toMatchObject({ note: '甲、乙等 4 人，打开小程序能看到，急事打电话', act: null })
})

test('a case that nobody took for three minutes is a matter; one that somebody has is on the board and not told twice', () => {
  const now = START + minutes(3)
  expect(mattersOf({ ...QUIET, rows: [ROW], now })[0]).toMatchObject({ note: '过了 3 分钟还没人接', tone: 'gold' })
  const late = { ...ROW, status: 'accepted' as const, responderName: '林建平' }
  expect(mattersOf({ ...QUIET, rows: [late], now: START + minutes(12) })).toEqual([])
})

test('who should be on duty and is not is named, one tap from being rung up', () => {
  const absent = (name: string) => ({ memberId: name, name, phone: '138', postName: '桐南苑', since: START })
  const of = (...names: readonly string[]) =>
    mattersOf({ ...QUIET, reach: { ...reachWith(), absent: names.map(absent) } })
  expect(of('段新良')[0]).toMatchObject({
    title: '段新良该在岗，没上岗',
    note: '桐南苑，打电话请来',
    act: { kind: 'absent' },
  })
  expect(titles(of('甲', '乙', '丙', '丁'))).toEqual(['甲等 4 人该在岗，没上岗'])
  expect(of()).toEqual([])
})

describe('messages that reached nobody', () => {
  const letter = (key: string, minute: number, more: Partial<DeadLetter> = {}): DeadLetter => {
    return { ...LETTER, key, deadAt: START + minutes(minute), ...more }
  }

  test('are one line a person, told by the newest, below every case', () => {
    const letters = [letter('a', 1), letter('b', 61, { about: { kind: 'case', id: 'h2' }, title: '办好超时' })]
    const matters = mattersOf({ ...QUIET, letters, rows: [ROW], now: START + minutes(70) })
    expect(titles(matters)).toEqual(['7 栋 2 单元 漏水堵水到场超时', '孙玉珍没收到 2 条提醒'])
    expect(matters[1]).toMatchObject({
      note: '关于 2 件事，最近一条“办好超时”，打个电话更快',
      act: { kind: 'resend', key: 'b' },
    })
  })

  test('stand with the newest person first', () => {
    const letters = [letter('a', 1), letter('b', 9, { toId: 'lin', toName: '林建平' })]
    expect(titles(mattersOf({ ...QUIET, letters }))).toEqual(['林建平没收到“新求助找您”', '孙玉珍没收到“新求助找您”'])
  })

  test('to the reader are one line that says what the reader can do', () => {
    const letters = Array.from({ length: 53 }, (_, hour) =>
      letter(`k${hour}`, hour, { toId: 'zhao', toName: '赵明远' }),
    )
    const [own, ...others] = mattersOf({ ...QUIET, letters })
    expect(own).toMatchObject({ title: '您自己的提醒用完了', act: { kind: 'topUp', label: '补足提醒' } })
    expect(others).toEqual([])
  })
})
