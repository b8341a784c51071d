import type { rosterContract } from '../../core/contract/roster'
import { CAST } from '../support/cast'
import { control } from '../support/emulator-client'
import { codeIn, replyTo } from '../support/replies'
import { givenRoster, MONDAY, smallPlan } from '../support/roster-town'
import { PEOPLE } from '../support/small-town'
import { givenTown, type Town } from '../support/town'

let town: Town
beforeAll(async () => {
  town = await givenTown()
}, 60_000)
beforeEach(async () => {
  await town.restart()
  await givenRoster(town)
})
afterAll(() => town.close())

const EVERYBODY = Object.values(CAST)
const STAFF = ['lin', 'sun', 'fang', 'zheng', 'zhao', 'qian', 'gu', 'he']
const COORDINATORS = ['zhao', 'qian']
const seen = { monday: MONDAY, version: 0 }
const slot = '2026-03-04.zone-1.evening'

/** Who may call what, written down a second time on purpose; the community that `bo` coordinates has no record at all. */
const MAY: Readonly<Record<keyof typeof rosterContract, readonly [input: object, may: readonly string[]]>> = {
  week: [{ monday: null }, STAFF],
  saveDraft: [{ ...seen, edits: [] }, COORDINATORS],
  publish: [seen, COORDINATORS],
  copyWeek: [seen, COORDINATORS],
  autoFill: [seen, COORDINATORS],
  importCsv: [{ ...seen, csv: '日期,岗位,班次,人员' }, COORDINATORS],
  choices: [{ slot }, COORDINATORS],
  plan: [{}, ['zhao', 'qian', 'gu', 'he']],
  savePlan: [{ ...smallPlan(), version: 1 }, COORDINATORS],
  myShifts: [{}, STAFF],
  askLeave: [{ from: 1_772_500_000_000, to: 1_772_600_000_000, reason: '' }, STAFF],
  cancelLeave: [{ leaveId: 'nobodys' }, []],
  offerSwap: [{ slot, toId: PEOPLE.fang.id, inReturn: null, note: '' }, ['lin', 'sun']],
  answerSwap: [{ monday: MONDAY, swapId: 'none', accept: true, reason: '' }, []],
  withdrawSwap: [{ monday: MONDAY, swapId: 'none' }, []],
  approveSwap: [{ monday: MONDAY, swapId: 'none', approve: true, reason: '' }, []],
  takers: [{ slot }, ['lin', 'sun']],
  signUp: [{ slot }, ['lin', 'sun']], // they stand there already: a second tap changes nothing
  calendar: [{}, STAFF],
  onCallNow: [{}, EVERYBODY.filter((who) => !['stranger', 'bo'].includes(who))],
  ahead: [{}, ['zhao', 'qian', 'gu', 'he']],
  handover: [{}, ['zhao', 'qian', 'gu']],
  writeHandover: [{ note: '', cases: [] }, ['zhao']],
  confirmHandover: [{ handoverId: 'none', helpIds: [] }, []],
}

test.each(Object.entries(MAY))(
  '%s is for exactly those who may',
  async (op, [input, may]) => {
    const done: string[] = []
    for (const who of EVERYBODY) {
      await town.restart()
      await givenRoster(town)
      const code = codeIn(await replyTo(town, who, ['roster', { op, input }]))
      if (code === 'ok') done.push(who)
      else expect([who, code]).not.toEqual([who, 'UNEXPECTED'])
    }
    expect(done.sort()).toEqual(EVERYBODY.filter((who) => may.includes(who)).sort())
  },
  60_000,
)

describe('a member', () => {
  test('sees names and times, and of others neither leave nor workload nor phone nor draft', async () => {
    const from = Date.parse('2026-03-04T00:00:00+08:00')
    await town.call('sun', 'roster', 'askLeave', { from, to: from + 86_400_000, reason: '化疗' })
    const edits = [{ slot, out: PEOPLE.sun.id, in: PEOPLE.fang.id }]
    await town.call('zhao', 'roster', 'saveDraft', { monday: MONDAY, version: 0, edits })
    const seenBy = await town.call('lin', 'roster', 'week', { monday: MONDAY })
    expect(seenBy).toMatchObject({ mayEdit: false, edits: [], problems: [], affected: [] })
    const text = JSON.stringify([seenBy, await town.call('lin', 'roster', 'onCallNow', {})])
    expect(text).not.toMatch(/化疗|13800000000|town-sun|openid/)
    expect(seenBy.people.filter(({ id, workMs }) => id !== PEOPLE.lin.id && workMs > 0)).toEqual([])
  })
})

test('the reason of a leave is for coordinator and secretary, not for the desk that takes calls', async () => {
  const from = Date.parse('2026-03-04T00:00:00+08:00')
  await town.call('sun', 'roster', 'askLeave', { from, to: from + 86_400_000, reason: '化疗' })
  const reads = async (who: 'zhao' | 'gu' | 'he') =>
    JSON.stringify(await town.call(who, 'roster', 'week', { monday: MONDAY })).includes('化疗')
  expect([await reads('zhao'), await reads('gu'), await reads('he')]).toEqual([true, true, false])
})

test('a week costs four round trips: the reader, its pages, its people and how they are reached; one’s own shifts as many', async () => {
  expect((await town.call('zhao', 'roster', 'week', { monday: null })).monday).toBe(MONDAY)
  expect(await roundTrips(() => town.call('zhao', 'roster', 'week', { monday: null }))).toBe(4)
  expect(await roundTrips(() => town.call('lin', 'roster', 'myShifts', {}))).toBe(4)
})

async function roundTrips(act: () => Promise<unknown>): Promise<number> {
  await control(town.url, 'DELETE', ['stats'])
  await act()
  const { database } = await control<{ database: { operations: Record<string, number> } }>(town.url, 'GET', ['stats'])
  return Object.values(database.operations).reduce((sum, count) => sum + count, 0)
}
