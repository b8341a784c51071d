import {
  answeredBy,
  atDesk,
  communityId,
  filesAppeal,
  SETTINGS,
  seenBy,
  TEXT,
  turnAt,
} from '../../support/appeals-town'
import { control } from '../../support/emulator-client'
import type { Name } from '../../support/small-town'
import { PEOPLE } from '../../support/small-town'
import { townHere } from '../../support/town-here'

const town = townHere(async () => ({ appeals: SETTINGS }))

const merges = (who: Name, appealId: string, intoId: string) => town.call(who, 'appeals', 'merge', { appealId, intoId })
const answersFor = async () => (await town.told()).filter((line) => line.endsWith('appealAnswered')).sort()
const toCall = async () => {
  const { rows } = await town.call('he', 'appeals', 'open', { communityId })
  return rows.filter((row) => row.toCallBack).map(({ id }) => id)
}

test('a row of merges: everybody follows the case that lives on, hears the answer once, and finds the way there; who has no app is rung', async () => {
  const byPhone = await town.call('he', 'appeals', 'file', atDesk('hotline'))
  const { id: middle } = await filesAppeal(town, 'tao', { name: '陶晓雯', phone: '' })
  const { id: last } = await filesAppeal(town)
  await town.call('fang', 'appeals', 'follow', { appealId: byPhone.id })
  // Whose own case it goes on in follows the first one, too.
  await town.call('zhou', 'appeals', 'follow', { appealId: byPhone.id })
  await town.told()

  await Promise.all([merges('zhao', byPhone.id, middle), merges('qian', byPhone.id, middle)])
  await merges('zhao', middle, last)
  await merges('qian', middle, last)
  // The one that is chosen went on elsewhere while the list was looked at.
  expect(await merges('zhao', byPhone.id, last)).toMatchObject({ status: 'merged', mergedInto: { id: last } })
  const told = await town.told()
  expect(told.filter((line) => line.endsWith('appealMerged')).sort()).toEqual([
    ...['fang appealMerged', 'fang appealMerged', 'somebody appealMerged'],
    ...['tao appealMerged', 'zhou appealMerged', 'zhou appealMerged'],
  ])

  expect((await seenBy(town, 'zhao', last)).followers).toBe(2)
  expect(await seenBy(town, 'fang', byPhone.id)).toMatchObject({ inside: null, owner: null, mergedInto: { id: last } })
  expect(await seenBy(town, 'tao', middle)).toMatchObject({ status: 'merged', mergedInto: { id: last } })
  const followed = await seenBy(town, 'fang', last)
  expect(followed).toMatchObject({ roles: expect.arrayContaining(['follower']), inside: null, place: { door: null } })
  expect(JSON.stringify(followed)).not.toContain(TEXT)

  await town.call('zhao', 'appeals', 'accept', { appealId: last })
  expect(await toCall()).toEqual([])
  await answeredBy(town, 'lin', last)
  expect(await answersFor()).toEqual(['fang appealAnswered', 'tao appealAnswered', 'zhou appealAnswered'])
  expect(await toCall()).toEqual([byPhone.id])
  await town.call('zhou', 'appeals', 'confirm', { appealId: last, solved: true, stars: 5, note: '' })
  expect(await toCall()).toEqual([byPhone.id])
  expect(await town.refusal('tao', 'appeals', 'calledBack', { appealId: middle })).toBe('NOT_YOURS')
  expect(await town.refusal('lin', 'appeals', 'calledBack', { appealId: byPhone.id })).toBe('NOT_FOUND')
  expect(await town.call('he', 'appeals', 'calledBack', { appealId: byPhone.id })).toMatchObject({ toCallBack: false })
  await town.call('zhao', 'appeals', 'calledBack', { appealId: byPhone.id })
  expect(await toCall()).toEqual([])
  expect((await town.call('he', 'appeals', 'open', { communityId })).rows).toEqual([])
  await town.told()
  await town.unsent()
})

test('claimed after it was merged: the owner goes on in the other case, and is told what was answered there', async () => {
  const byPhone = await town.call('he', 'appeals', 'file', atDesk('hotline'))
  const { id: last } = await filesAppeal(town)
  await town.call('zhao', 'appeals', 'accept', { appealId: last })
  await merges('zhao', byPhone.id, last)
  await answeredBy(town, 'lin', last)
  await town.told()
  const claim = { communityId, key: byPhone.number, code: byPhone.claimCode ?? '' }
  expect(await town.call('tao', 'appeals', 'claim', claim)).toMatchObject({
    roles: ['owner'],
    mergedInto: { id: last },
  })
  expect(await town.call('tao', 'appeals', 'claim', claim)).toMatchObject({ id: byPhone.id })
  expect(await answersFor()).toEqual(['tao appealAnswered'])
  expect(await seenBy(town, 'tao', last)).toMatchObject({ roles: ['follower'], status: 'answered', inside: null })
  expect(await toCall()).toEqual([])
  await town.unsent()
})

test('merged into each other at once: one of them lives on, and has the people of both', async () => {
  const { id: one } = await filesAppeal(town, 'tao', { name: '陶晓雯', phone: '' })
  const { id: two } = await filesAppeal(town)
  await Promise.allSettled([merges('zhao', one, two), merges('qian', two, one)])
  const [tao, zhou] = [await seenBy(town, 'tao', one), await seenBy(town, 'zhou', two)]
  expect([tao.status, zhou.status].sort()).toEqual(['merged', 'submitted'])
  const [loser, lives] = tao.status === 'merged' ? (['tao', two] as const) : (['zhou', one] as const)
  expect(await seenBy(town, loser, lives)).toMatchObject({ roles: ['follower'], followers: 1 })
  await town.told()
})

test.each([3, 4])(
  'who dies after %i writes, the case being merged, leaves it to the engine to bring its people along',
  async (writes) => {
    const { id: first } = await filesAppeal(town, 'tao', { name: '陶晓雯', phone: '' })
    const { id: last } = await filesAppeal(town)
    const match = { action: 'database.modifyDocument', collection: 'appeals', from: 'appeals' }
    await control(town.url, 'POST', ['faults', { match, times: writes, effect: { delayMs: 1 } }])
    await town.diesAt(match, () => merges('zhao', first, last))
    await turnAt(town, '2026-03-02T14:25')
    const stored = await town.all<{ _id: string; followers: readonly { id: string }[]; mergedInto: unknown }>('appeals')
    expect(stored.find(({ _id }) => _id === first)?.mergedInto).toMatchObject({ id: last, carried: true })
    expect(stored.find(({ _id }) => _id === last)?.followers.map(({ id }) => id)).toEqual([PEOPLE.tao.id])
    expect((await town.told()).filter((line) => line.startsWith('tao'))).toEqual(['tao appealMerged'])
  },
)

test('what was answered a moment ago takes nobody in, and the case goes on by itself', async () => {
  const { id: first } = await filesAppeal(town, 'tao', { name: '陶晓雯', phone: '' })
  const { id: last } = await filesAppeal(town)
  await town.call('zhao', 'appeals', 'accept', { appealId: last })
  await answeredBy(town, 'lin', last)
  expect(await town.refusal('zhao', 'appeals', 'merge', { appealId: first, intoId: last })).toBe('NO_SUCH_MOVE')
  expect(await seenBy(town, 'tao', first)).toMatchObject({ status: 'submitted', mergedInto: null })
  await town.told()
})

test('withdrawn, or turned into a request for help: whoever follows is told', async () => {
  await town.goesOnDuty('fang', 100)
  const { id: first } = await filesAppeal(town)
  await town.call('tao', 'appeals', 'follow', { appealId: first })
  await town.told()
  await town.call('zhou', 'appeals', 'withdraw', { appealId: first, reason: '' })
  expect(await town.told()).toEqual(['tao appealWithdrawn', 'zhao appealWithdrawn'])
  const { id: second } = await filesAppeal(town, 'zhou', { clientKey: 'appeal-0002' })
  await town.call('tao', 'appeals', 'follow', { appealId: second })
  await town.call('he', 'appeals', 'toHelp', { appealId: second, category: 'leak' })
  expect(await town.told()).toEqual(expect.arrayContaining(['tao appealToHelp', 'zhou appealToHelp']))
})
