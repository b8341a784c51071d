import type { Board } from '../../../core/contract/board'
import type { InputOf } from '../../../core/contract/wire'
import { DAY_MS } from '../../../core/kit/time'
import { answeredBy, communityId, filesAppeal, SETTINGS, takenOn } from '../../support/appeals-town'
import { control } from '../../support/emulator-client'
import { talkingTownHere } from '../../support/town-here'

const town = talkingTownHere(async () => ({ appeals: SETTINGS }))

const MONTH = { kind: 'month' } as const

async function boardNow(): Promise<Board> {
  const answer = await town.call('zhao', 'board', 'board', { communityId, period: MONTH, zoneId: null, stamp: null })
  if (answer.unchanged) throw new Error('nobody has a board without having asked')
  return answer.board
}

async function rate(id: string) {
  const figure = (await boardNow()).appeals.rates.find((one) => one.id === id)
  return figure && { hits: figure.hits, of: figure.of, excluded: figure.excluded }
}

function behind(part: InputOf<'board', 'cases'>['part']) {
  return town.call('zhao', 'board', 'cases', { communityId, period: MONTH, zoneId: null, part, upTo: null })
}

describe('an appeal', () => {
  test('is counted with the engine’s next turn, at its door and where it stands', async () => {
    await filesAppeal(town)
    expect((await boardNow()).appeals.rounds).toBe(0)
    await town.engineRuns()
    const { appeals } = await boardNow()
    expect(appeals).toMatchObject({ rounds: 1, standings: { running: 1, late: 0 }, doors: { app: 1, hotline: 0 } })
    expect(await rate('appealAccept')).toEqual({ hits: 0, of: 0, excluded: { RUNNING: 1 } })
    expect(appeals.trend.at(-1)).toMatchObject({ rounds: 1, answer: null })
  })

  test('that was answered and confirmed is in time, solved and satisfied; the case is found behind the figure', async () => {
    const appealId = await takenOn(town)
    await answeredBy(town, 'lin', appealId)
    await town.call('zhou', 'appeals', 'confirm', { appealId, solved: true, stars: 5, note: '' })
    await town.engineRuns()
    for (const id of ['appealAccept', 'appealAnswer', 'appealSolved', 'appealSatisfied'])
      expect(await rate(id)).toEqual({ hits: 1, of: 1, excluded: {} })
    const { appeals, cases } = await behind({ of: 'appealRate', id: 'appealSolved', verdict: 'hit' })
    expect(appeals).toEqual([expect.objectContaining({ id: appealId, buildingName: '7栋', status: 'closed' })])
    expect(cases).toEqual([])
  })

  test('nobody takes on is late on the board one turn after its limit', async () => {
    const { id } = await filesAppeal(town)
    await town.engineRuns()
    // The next working day at the close of the office.
    await town.skip(Date.parse('2026-03-03T17:30:00+08:00') - (await now()))
    await town.engineRuns()
    expect((await boardNow()).appeals.standings).toMatchObject({ running: 0, late: 1 })
    expect(await rate('appealAccept')).toEqual({ hits: 0, of: 1, excluded: {} })
    expect((await behind({ of: 'appealStanding', id: 'late' })).appeals.map((one) => one.id)).toEqual([id])
  })

  test('that comes back is two rounds, and its first answer none', async () => {
    const appealId = await takenOn(town)
    await answeredBy(town, 'lin', appealId)
    await town.call('zhou', 'appeals', 'reopen', { appealId, reason: '又翘起来了' })
    await town.engineRuns()
    expect((await boardNow()).appeals).toMatchObject({ rounds: 2, doors: { app: 1 } })
    expect(await rate('appealSolved')).toEqual({ hits: 0, of: 1, excluded: { NOT_ANSWERED: 1 } })
    expect((await behind({ of: 'appealRate', id: 'appealSolved', verdict: 'miss' })).appeals).toHaveLength(1)
  })

  test('that is anonymous has no building on the board, and nothing of its owner', async () => {
    await filesAppeal(town, 'zhou', { anonymous: true })
    await town.engineRuns()
    const found = await behind({ of: 'appealDoor', id: 'app' })
    expect(found.appeals).toEqual([expect.objectContaining({ buildingName: '', category: '公共设施' })])
    const all = JSON.stringify([found, await boardNow()])
    for (const secret of ['秀兰', '13800', '门301', '井盖', '楼后']) expect(all).not.toContain(secret)
  })
})

test('a day’s appeals that are not what their cases say are found by the recount at night, and put right', async () => {
  await filesAppeal(town)
  await town.engineRuns()
  type Kept = Readonly<Record<string, unknown>> & { readonly appeals: readonly object[] }
  const [stored] = await town.all<Kept>('tallies')
  if (!stored) throw new Error('nothing was counted')
  const soon = (await now()) + DAY_MS
  const forged = {
    ...stored,
    appeals: [{ ...stored.appeals[0], rounds: 7 }],
    changesAt: null,
    recountAt: soon,
    dueAt: soon,
  }
  await control(town.url, 'POST', [
    'database',
    { tallies: [{ ...forged, _id: 'tonghuali.2026-03-01', date: '2026-03-01' }] },
  ])
  await town.skip(DAY_MS)
  await town.engineRuns()
  expect(town.printed()).toContain('board.tally_differs')
  expect((await boardNow()).differed).toEqual(['2026-03-01'])
})

async function now(): Promise<number> {
  return (await control<{ at: number }>(town.url, 'GET', ['clock'])).at
}
