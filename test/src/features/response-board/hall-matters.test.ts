import { NO_APPEALS } from '@core/board/appeal-tally'
import type { HallRow } from '@core/board/hall'
import { NO_TALLY } from '@core/board/tally'
import type { Board } from '@core/contract/board'
import { minutes } from '@core/kit/time'
import { hallMatters } from '@src/features/response-board/hall-matters'
import { hallWho, mostUrgentFirst } from '@src/features/response-board/hall-words'

const NOW = Date.parse('2026-11-18T14:26:00+08:00')
const ZONES = [{ id: 'north', name: '桐北苑' }]

const ROW: HallRow = {
  ...{ id: 'a', status: 'accepted', category: 'elder', drill: false, zoneId: 'north' },
  ...{ buildingId: 'b4', buildingName: '4栋', lng: 0, lat: 0, surname: '吴', asking: 0, missing: 0 },
  ...{ startedAt: NOW - minutes(4), arriveBy: NOW + minutes(6), settleBy: NOW + minutes(26) },
  ...{ arrivedAt: null, settledAt: null, pausedUntil: null, nobodyToAsk: false },
}

const CALM: Board = {
  ...{ coordinator: '赵', open: [], members: [], news: [], differed: [], trend: [], zones: [] },
  reach: { onDuty: 2, reachable: 2, expected: 2, silent: [], absent: [] },
  cover: { columns: [], lines: [] },
  today: { rounds: 0, standings: NO_TALLY.standings, lengths: [], rates: [] },
  figures: {
    days: { from: '2026-11-01', to: '2026-11-18' },
    ...{ rounds: 0, paused: 0, rates: [], lengths: [], flags: NO_TALLY.flags },
  },
  appeals: { ...NO_APPEALS, days: { from: '2026-11-01', to: '2026-11-18' }, rates: [], lengths: [], trend: [] },
}

function titles(over: Partial<Board>, now = NOW) {
  return hallMatters({ ...CALM, ...over }, ZONES, now).map(({ tone, title, note }) => `${tone} ${title}（${note}）`)
}

describe('what waits for somebody', () => {
  test('is nothing while everything runs in time', () => {
    expect(titles({ open: [ROW] })).toEqual([])
  })

  test('begins in the very second a promise passes, without a word from the cloud', () => {
    expect(titles({ open: [ROW] }, ROW.arriveBy - 1)).toEqual([])
    expect(titles({ open: [ROW] }, ROW.arriveBy)).toEqual(['alert 4 栋到场超时（老人照应，吴同志还没到）'])
    const there = { ...ROW, status: 'arrived', arrivedAt: NOW } as const
    expect(titles({ open: [there] }, ROW.settleBy)).toEqual(['alert 4 栋办好超时（老人照应，吴同志还在办）'])
  })

  test('is an appeal that is past its limit, with the way to which ones', () => {
    const standings = { ...NO_APPEALS.standings, late: 2 }
    expect(titles({ appeals: { ...CALM.appeals, standings } })).toEqual([
      'alert 2 件诉求超了时限（还没受理或没答复，点开看是哪几件）',
    ])
  })

  test('is never about a case whose clocks stand still', () => {
    expect(titles({ open: [{ ...ROW, pausedUntil: NOW + minutes(60) }] }, ROW.arriveBy)).toEqual([])
  })

  test('is a case nobody takes: at once when nobody can, after three minutes when nobody does', () => {
    const waiting = { ...ROW, status: 'waiting', surname: '' } as const
    expect(titles({ open: [waiting] })).toEqual(['gold 4 栋老人照应没人接（过了 3 分钟还没人接）'])
    expect(titles({ open: [{ ...waiting, startedAt: NOW }] })).toEqual([])
    expect(titles({ open: [{ ...waiting, startedAt: NOW, nobodyToAsk: true }] })).toEqual([
      'gold 4 栋老人照应没人接（问遍了，没人能去）',
    ])
  })

  test('names gaps of this shift and the next, and who is missing or cannot be reached, by surname', () => {
    const columns = [
      { date: '2026-11-18', bandName: '午', from: NOW - 1 },
      { date: '2026-11-18', bandName: '晚', from: Date.parse('2026-11-18T18:00:00+08:00') },
      { date: '2026-11-19', bandName: '早', from: NOW + minutes(1_000) },
    ]
    const cell = (have: number) => ({ have, needed: 2 })
    const cover = { columns, lines: [{ zoneId: 'north', cells: [cell(1), cell(0), cell(0)] }] }
    const absent = [{ surname: '孙', since: NOW - minutes(20) }]
    const reach = { ...CALM.reach, absent, silent: ['林', '郑', '冯', '欧阳'] }
    expect(titles({ cover, reach })).toEqual([
      'gold 孙同志该在岗，没上岗（应到 2 人，值班长请打个电话）',
      'gold 桐北苑午班缺 1 人（这一班正缺着）',
      'gold 桐北苑晚班缺 2 人（18:00 前要补上）',
      'gold 林同志等 4 人在岗，叫不到（不会派给他们，请打开小程序点“补足提醒”）',
    ])
  })

  test('tells news, then what somebody should look at, broken promises before all', () => {
    const news = [
      { kind: 'unhappy', number: 'HB1118-7K3A', category: 'dispute', buildingName: '9栋', at: NOW - minutes(30) },
      { kind: 'referred', number: 'HB1118-22AA', category: 'leak', buildingName: '2栋', at: NOW },
    ] as const
    const figures = { ...CALM.figures, flags: { ...NO_TALLY.flags, SETTLED_TOO_FAST: 2 } }
    expect(titles({ news, figures, open: [ROW], differed: ['2026-11-16'] }, ROW.arriveBy)).toEqual([
      'alert 4 栋到场超时（老人照应，吴同志还没到）',
      'gold HB1118-7K3A 打了低分（9 栋 邻里调解）',
      'grey HB1118-22AA 转出去办（2 栋 漏水堵水）',
      'grey 11月16日周一的数重算过（存的和重数的不一样，已经按重数的改了）',
      'grey 2 件到场不到 1 分钟就报办好（不一定有问题，点开看一眼）',
    ])
  })
})

test('rows stand by urgency, and say who is on it by surname', () => {
  const late = { ...ROW, id: 'late', arriveBy: NOW - 1 }
  const soon = { ...ROW, id: 'soon', arriveBy: NOW + minutes(2) }
  const still = { ...ROW, id: 'still', pausedUntil: NOW + minutes(5) }
  expect(mostUrgentFirst([still, ROW, soon, late], NOW).map(({ id }) => id)).toEqual(['late', 'soon', 'a', 'still'])
  expect(hallWho(ROW)).toBe('吴同志赶来中')
  expect(hallWho({ ...ROW, status: 'arrived', missing: 1 })).toBe('吴同志处理中，还缺 1 人')
  expect(hallWho({ ...ROW, status: 'waiting', surname: '', asking: 2 })).toBe('正在问 2 位党员')
  expect(hallWho({ ...ROW, status: 'waiting', surname: '', nobodyToAsk: true })).toBe('这会儿没人能去')
  expect(hallWho(still)).toBe('吴同志接了，先停着')
})
