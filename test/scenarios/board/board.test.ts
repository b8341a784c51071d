import type { Board, BoardAnswer } from '../../../core/contract/board'
import type { InputOf } from '../../../core/contract/wire'
import { hours, minutes } from '../../../core/kit/time'
import { acceptedCase, settledCase } from '../../support/cases'
import { control } from '../../support/emulator-client'
import { givenRoster } from '../../support/roster-town'
import { COMMUNITY, type Name } from '../../support/small-town'
import { townHere } from '../../support/town-here'

const town = townHere()

const TODAY = { kind: 'today' } as const

async function asked(who: Name = 'zhao', over: Partial<InputOf<'board', 'board'>> = {}): Promise<BoardAnswer> {
  return town.call(who, 'board', 'board', {
    communityId: COMMUNITY.id,
    period: TODAY,
    zoneId: null,
    stamp: null,
    ...over,
  })
}

async function boardNow(who: Name = 'zhao'): Promise<Board> {
  const answer = await asked(who)
  if (answer.unchanged) throw new Error('nobody has a board without having asked')
  return answer.board
}

async function rate(id: string) {
  const figure = (await boardNow()).figures.rates.find((one) => one.id === id)
  return figure && { hits: figure.hits, of: figure.of, permille: figure.permille, excluded: figure.excluded }
}

function behind(part: InputOf<'board', 'cases'>['part'], upTo: string | null = null) {
  return town.call('zhao', 'board', 'cases', { communityId: COMMUNITY.id, period: TODAY, zoneId: null, part, upTo })
}

describe('one case', () => {
  test('is counted with the engine’s next turn: settled, and waiting for the resident’s word', async () => {
    await settledCase(town)
    expect((await boardNow()).today.rounds).toBe(0)
    await town.engineRuns()
    expect((await boardNow()).today).toMatchObject({ rounds: 1, standings: { done: 1, running: 0, late: 0 } })
    expect(await rate('settle')).toEqual({ hits: 1, of: 1, permille: null, excluded: {} })
    expect(await rate('solved')).toEqual({ hits: 0, of: 0, permille: null, excluded: { AWAITING_WORD: 1 } })
  })

  test('closed in silence is not rated, whatever day it is by then', async () => {
    await settledCase(town)
    await town.skip(hours(25))
    await town.engineRuns()
    await town.told()
    const week = await asked('zhao', { period: { kind: 'week' } })
    const figures = week.unchanged ? null : week.board.figures
    expect(figures?.rates.find(({ id }) => id === 'solved')).toMatchObject({ of: 0, excluded: { SILENT: 1 } })
  })

  test('that nobody reaches in time is late on the board one turn after its promise has passed', async () => {
    const { id } = await acceptedCase(town)
    await town.until('14:30:00')
    expect((await boardNow()).today.standings).toMatchObject({ running: 1, late: 0 })
    await town.until('14:31:00')
    expect((await boardNow()).today.standings).toMatchObject({ running: 0, late: 1 })
    expect(await rate('arrive')).toMatchObject({ hits: 0, of: 1 })
    const { cases, next } = await behind({ of: 'rate', id: 'arrive', verdict: 'miss' })
    // Whoever gave no sign of life was taken off it meanwhile.
    expect(cases).toEqual([expect.objectContaining({ id, buildingName: '7栋', surname: '', status: 'waiting' })])
    expect(next).toBeNull()
    expect((await behind({ of: 'rate', id: 'arrive', verdict: 'hit' })).cases).toEqual([])
    await town.told()
  })

  test('reopened is two: the first stays, as not solved', async () => {
    const { id } = await settledCase(town)
    await town.call('zhou', 'help', 'reopen', { helpId: id, reason: '又漏了' })
    await town.told()
    await town.engineRuns()
    expect((await boardNow()).today.rounds).toBe(2)
    expect(await rate('solved')).toEqual({ hits: 0, of: 1, permille: null, excluded: { NOT_SETTLED: 1 } })
    expect((await boardNow()).news).toEqual([expect.objectContaining({ kind: 'reopened', buildingName: '7栋' })])
    await town.told()
  })

  test('marked as a drill counts nowhere', async () => {
    const { id } = await acceptedCase(town)
    await town.call('zhao', 'help', 'drill', { helpId: id })
    await town.told()
    await town.engineRuns()
    expect((await boardNow()).today.rounds).toBe(0)
    expect(await rate('respond')).toEqual({ hits: 0, of: 0, permille: null, excluded: { DRILL: 1 } })
  })
})

describe('the board', () => {
  test('comes back as its stamp alone while nothing changes', async () => {
    await acceptedCase(town)
    await town.engineRuns()
    const first = await asked()
    expect(await asked('gu', { stamp: first.stamp })).toEqual({ unchanged: true, stamp: first.stamp })
    await town.goesOnDuty('sun', 300)
    expect((await asked('gu', { stamp: first.stamp })).unchanged).toBe(false)
  })

  test('holds surnames and buildings, and nothing of the resident', async () => {
    await acceptedCase(town)
    await givenRoster(town)
    await town.engineRuns()
    const board = await boardNow('he')
    expect(board.open).toEqual([expect.objectContaining({ buildingName: '7栋', surname: '林', status: 'accepted' })])
    expect(board.coordinator).toBe('赵')
    const text = JSON.stringify(board)
    for (const secret of ['秀兰', '建平', '明远', '301', '13800', '水管', '"unit"', '"phone"', 'openid'])
      expect(text).not.toContain(secret)
    await town.told()
  })

  test('says who stands on the coming shifts and where somebody is missing', async () => {
    await givenRoster(town)
    // An instance keeps a roster for a minute.
    await town.advance(minutes(2))
    const { cover, reach } = await boardNow()
    expect(cover.columns.slice(0, 3).map(({ bandName, date }) => `${date} ${bandName}`)).toEqual([
      '2026-03-02 午',
      '2026-03-02 晚',
      '2026-03-03 午',
    ])
    expect(cover.lines).toEqual([{ zoneId: 'zone-1', cells: Array(6).fill({ have: 2, needed: 2 }) }])
    expect(reach).toMatchObject({ onDuty: 0, expected: 2 })
    await town.told()
  })

  test('refuses days that do not exist, and more of them than one look adds up', async () => {
    const period = (from: string, to: string) => ({ kind: 'custom', from, to }) as const
    const code = (from: string, to: string) =>
      town.refusal('zhao', 'board', 'board', {
        ...{ communityId: COMMUNITY.id, zoneId: null, stamp: null },
        period: period(from, to),
      })
    expect(await code('2026-02-30', '2026-03-01')).toBe('INVALID_INPUT')
    expect(await code('2025-01-01', '2026-03-01')).toBe('INVALID_INPUT')
  })

  test('costs 4 round trips while its instance keeps community and roster', async () => {
    await acceptedCase(town)
    await town.engineRuns()
    await boardNow()
    await control(town.url, 'DELETE', ['stats'])
    await boardNow()
    const { database } = await control<{ database: { operations: Record<string, number> } }>(town.url, 'GET', ['stats'])
    expect(Object.values(database.operations).reduce((sum, count) => sum + count, 0)).toBe(4)
  })
})

describe('a day’s count', () => {
  test('that is not what its cases say is found by the recount at night, logged, put right and told', async () => {
    await settledCase(town)
    await town.engineRuns()
    const [stored] = await town.all<{ _id: string; dueAt: number; recountAt: number; zones: object[] }>('tallies')
    if (!stored) throw new Error('nothing was counted')
    // Somebody has written into the database by hand: a day that never had a case says that it had one.
    const forged = { ...stored, _id: 'tonghuali.2026-03-01', date: '2026-03-01', version: 1 }
    const soon = Date.parse('2026-03-02T14:25:00+08:00')
    await control(town.url, 'POST', [
      'database',
      { tallies: [{ ...forged, changesAt: null, recountAt: soon, dueAt: soon }] },
    ])
    await town.until('14:26:00')
    expect(town.printed()).toContain('board.tally_differs')
    expect((await boardNow()).differed).toEqual(['2026-03-01'])
    const [mended] = (await town.all<{ date: string; zones: object[] }>('tallies')).filter(
      ({ date }) => date === '2026-03-01',
    )
    expect(mended?.zones).toEqual([])
    await town.told()
  })

  test('that is right is left as it is', async () => {
    await settledCase(town)
    await town.until('15:00:00')
    await town.told()
    await town.skip(hours(13))
    await town.engineRuns()
    await town.advance(minutes(1))
    expect(town.printed()).not.toContain('board.tally_differs')
    expect((await boardNow()).differed).toEqual([])
    await town.told()
  })
})
