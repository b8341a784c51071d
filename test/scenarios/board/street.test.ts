import type { StreetBoard } from '../../../core/contract/board'
import { answeredBy, SETTINGS, takenOn } from '../../support/appeals-town'
import { settledCase } from '../../support/cases'
import { control } from '../../support/emulator-client'
import { COMMUNITY, PEOPLE } from '../../support/small-town'
import { talkingTownHere } from '../../support/town-here'

const town = talkingTownHere(async () => ({ appeals: SETTINGS }))

const TODAY = { kind: 'today' } as const
const STREET = { _id: 'qinghe', name: '清河街道', communityIds: ['liulang', COMMUNITY.id] }

/** 柏青's community stands beside ours; whoever was a stranger works for the street, and has no office in either. */
async function givenStreet(): Promise<void> {
  const { id: _, ...settings } = COMMUNITY
  const { id: _id, ...known } = PEOPLE.stranger
  const officer = {
    ...{ _id, ...known, communityId: 'liulang', streetId: STREET._id, roles: [] },
    ...{ home: null, careNotes: '', birthYear: null, skills: [], phoneKey: '' },
  }
  const communities = ['liulang', 'farther'].map((id) => ({ ...settings, _id: id, name: `${id}社区` }))
  await control(town.url, 'POST', ['database', { streets: [STREET], communities, people: [officer] }])
}

function asked(who: 'stranger' | 'zhao' | 'bo' = 'stranger'): Promise<StreetBoard> {
  return town.call(who, 'board', 'street', { period: TODAY })
}

const boardOf = (communityId: string) => ({ communityId, period: TODAY, zoneId: null, stamp: null })

beforeEach(givenStreet)

test('a street sees its communities beside each other, each with the figures of its own board', async () => {
  await settledCase(town)
  await answeredBy(town, 'lin', await takenOn(town))
  await town.engineRuns()
  const { name, communities } = await asked()
  expect([name, communities.map(({ communityId }) => communityId)]).toEqual(['清河街道', STREET.communityIds])
  const answer = await town.call('zhao', 'board', 'board', boardOf(COMMUNITY.id))
  if (answer.unchanged) throw new Error('nobody has a board without having asked')
  const { figures, appeals } = answer.board
  const [other, ours] = communities
  expect(ours).toEqual({
    ...{ communityId: COMMUNITY.id, name: COMMUNITY.name, rounds: figures.rounds, rates: figures.rates },
    appeals: { rounds: appeals.rounds, rates: appeals.rates },
  })
  expect([ours?.rounds, ours?.appeals.rounds, other?.rounds, other?.appeals.rounds]).toEqual([1, 1, 0, 0])
})

test('it goes down to the board of one, its report and the cases behind a figure, and opens none of them', async () => {
  const { id } = await settledCase(town)
  await town.engineRuns()
  const answer = await town.call('stranger', 'board', 'board', boardOf(COMMUNITY.id))
  expect(answer.unchanged).toBe(false)
  const part = { of: 'standing', id: 'done' } as const
  const behind = { communityId: COMMUNITY.id, period: TODAY, zoneId: null, part, upTo: null }
  expect((await town.call('stranger', 'board', 'cases', behind)).cases.map((one) => one.id)).toEqual([id])
  await town.call('stranger', 'board', 'report', { communityId: COMMUNITY.id, month: '2026-03' })
  // To somebody without a part in it a case does not exist.
  expect(await town.refusal('stranger', 'help', 'watch', { helpId: id, version: 0 })).toBe('NOT_FOUND')
})

test('nobody else sees a street, and a street nobody else’s community', async () => {
  expect(await town.refusal('zhao', 'board', 'street', { period: TODAY })).toBe('NOT_YOURS')
  expect(await town.refusal('bo', 'board', 'board', boardOf(COMMUNITY.id))).toBe('NOT_YOURS')
  expect(await town.refusal('stranger', 'board', 'board', boardOf('farther'))).toBe('NOT_YOURS')
})

test('costs 3 round trips beside the caller’s own record, however many communities and cases there are', async () => {
  await settledCase(town)
  await town.engineRuns()
  await asked()
  await control(town.url, 'DELETE', ['stats'])
  await asked()
  const { database } = await control<{ database: { operations: Record<string, number> } }>(town.url, 'GET', ['stats'])
  expect(Object.values(database.operations).reduce((sum, count) => sum + count, 0)).toBe(4)
})
