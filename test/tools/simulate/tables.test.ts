import { crewOf } from '../../../tools/simulate/crew'
import { demandFrom } from '../../../tools/simulate/demand-table'
import { demoTown } from '../../../tools/simulate/demo-town'
import { HABITS } from '../../../tools/simulate/habits'
import { readHistory } from '../../../tools/simulate/history'
import { rosterFrom, rosterOfLines } from '../../../tools/simulate/roster-table'
import { answersOf } from '../../../tools/simulate/trouble'

const answers = answersOf(HABITS, 1)
const HEAD = 'at,building,category,onSiteMinutes'

describe('a table of calls', () => {
  test('is read soonest first, by the names people use', async () => {
    const { town } = await demoTown()
    const read = demandFrom(
      `${HEAD}\n2026-03-02 14:20,7栋,漏水堵水,12\n2026-03-02 08:05,building-1,,\n`,
      town.community,
      answers,
    )
    expect(read).toMatchObject({
      ok: true,
      value: [
        { no: 0, at: Date.parse('2026-03-02T08:05:00+08:00'), category: 'other', building: { id: 'building-1' } },
        { no: 1, category: 'leak', building: { id: 'building-7' }, onSiteMs: 720_000 },
      ],
    })
  })

  test('names every bad row with its reason, and nothing of it is used', async () => {
    const { town } = await demoTown()
    const rows = ['2026-03-02 14:20,7栋,,', '昨天,7栋,,', '2026-03-02 15:00,99栋,,', '2026-03-02 15:00,7栋,,-3']
    expect(demandFrom([HEAD, ...rows].join('\n'), town.community, answers)).toEqual({
      ok: false,
      problems: [
        { row: 3, words: '时间“昨天”认不出来，要写成 2026-03-02 14:20' },
        { row: 4, words: '没有“99栋”这栋楼' },
        { row: 5, words: '处理时长“-3”要是大于 0 的分钟数' },
      ],
    })
  })

  test('counts rows as a spreadsheet does, empty ones included, and names the one whose quote is left open', async () => {
    const { town } = await demoTown()
    const problems = (...rows: readonly string[]) => {
      const read = demandFrom([HEAD, ...rows].join('\n'), town.community, answers)
      return read.ok ? [] : read.problems.map(({ row, words }) => `${row} ${words.slice(0, 6)}`)
    }
    expect(problems('2026-03-02 14:20,7栋,,', '', ' , ,,', '昨天,7栋,,')).toEqual(['5 时间“昨天”'])
    expect(problems('2026-03-02 14:20,7栋,,', '2026-03-02 15:00,"7栋,,')).toEqual(['3 列数不对，或'])
    expect(problems('2026-03-02 14:20,7栋', '2026-03-02 14:20,7栋,,,,')).toEqual(['2 列数不对，或', '3 列数不对，或'])
  })

  test.each(['2026-02-31 14:20', '2026-13-01 14:20', '2026-03-02 24:30', '2026-03-02 14:60'])(
    'knows no %s',
    async (at) => {
      const { town } = await demoTown()
      expect(demandFrom(`${HEAD}\n${at},7栋,,`, town.community, answers)).toMatchObject({
        problems: [{ row: 2, words: `时间“${at}”认不出来，要写成 2026-03-02 14:20` }],
      })
    },
  )

  test('without its columns, or without a row, is no table of calls', async () => {
    const { town } = await demoTown()
    expect(demandFrom('when,where\n1,2\n', town.community, answers)).toMatchObject({
      problems: [{ row: 1, words: '缺少列：at、building' }],
    })
    expect(demandFrom(`${HEAD}\n`, town.community, answers)).toMatchObject({ problems: [{ row: 2 }] })
  })
})

describe('a table of shifts', () => {
  const head = 'member,zone,transport,from,to'

  test('puts people on duty by the clock, also past midnight', async () => {
    const { town } = await demoTown()
    const text = `${head}\n王海,清河里,步行,22:00,06:00\n李梅,zone-1,ebike,06:00,22:00\n`
    const lines = rosterFrom(text, town)
    if (!lines.ok) throw new Error('the table is in order')
    const startAt = Date.parse('2026-03-02T00:00:00+08:00')
    const crew = crewOf({ town, ...rosterOfLines(lines.value, town), startAt, seed: 1 })
    const onDuty = (hour: number) => crew.free(startAt + hour * 3_600_000).map(({ zoneId }) => zoneId)
    expect([3, 5.99, 6, 12, 21.99, 22, 27, 30].map(onDuty)).toEqual(
      ['zone-3', 'zone-3', 'zone-1', 'zone-1', 'zone-1', 'zone-3', 'zone-3', 'zone-1'].map((zone) => [zone]),
    )
  })

  test('names unknown zones, impossible times and overlaps row by row', async () => {
    const { town } = await demoTown()
    const rows = ['王海,清河里,walk,08:00,16:00', '王海,清河里,walk,15:00,18:00', '李梅,火星,walk,08:00,16:00']
    const bad = rosterFrom(
      [head, ...rows, '赵强,清河里,walk,25:00,16:00', '孙丽,清河里,飞,08:00,16:00'].join('\n'),
      town,
    )
    expect(bad).toEqual({
      ok: false,
      problems: [
        { row: 3, words: '王海的班和他另一个班重叠' },
        { row: 4, words: '没有“火星”这个责任区' },
        { row: 5, words: '时间“25:00–16:00”要写成 08:00、16:00' },
        { row: 6, words: '出行方式“飞”要写 walk 或 ebike' },
      ],
    })
  })
})

describe('the community’s own past', () => {
  const past = (nth: number, state: string, over: object = {}) =>
    JSON.stringify({
      startedAt: 1_772_000_000_000 + nth * 3_600_000,
      ...{ category: 'leak', place: { buildingId: 'building-3' }, arrivedAt: null, settledAt: null },
      offers: [{ member: { id: 'm1' }, askedAt: 1_772_000_000_000, state }],
      history: [{ at: 1_772_000_030_000, by: 'm1', move: 'accept' }],
      ...over,
    })

  test('gives its calls, and the habits once enough have answered; drills count nowhere', async () => {
    const { town } = await demoTown()
    const lines = [
      ...Array.from({ length: 30 }, (_, nth) => past(nth, 'accepted')),
      ...Array.from({ length: 10 }, (_, nth) => past(30 + nth, 'declined')),
      past(99, 'silent', { drill: true }),
    ]
    const read = readHistory(lines.join('\n'), town.community, { habits: HABITS, answers })
    expect(read.ok && read.value.calls).toHaveLength(40)
    expect(read.ok && read.value.habits).toMatchObject({ accepting: 0.75, declining: 0.25, answerMs: 30_000 })
  })

  test('keeps the time on site where it is known, and says nothing of habits after three calls', async () => {
    const { town } = await demoTown()
    const lines = [past(0, 'accepted', { arrivedAt: 1_000, settledAt: 61_000 }), past(1, 'declined'), past(2, 'silent')]
    const read = readHistory(lines.join('\n'), town.community, { habits: HABITS, answers })
    expect(read.ok && read.value.calls[0]?.onSiteMs).toBe(60_000)
    expect(read.ok && read.value.habits).toBe(HABITS)
  })

  test('with a broken line is not used at all', async () => {
    const { town } = await demoTown()
    const text = [past(0, 'accepted'), '{', past(1, 'accepted', { place: { buildingId: 'nowhere' } })].join('\n')
    expect(readHistory(text, town.community, { habits: HABITS, answers })).toEqual({
      ok: false,
      problems: [
        { row: 2, words: '不是一条完整的求助：不是 JSON' },
        { row: 3, words: '社区里没有 nowhere 这栋楼' },
      ],
    })
  })
})
