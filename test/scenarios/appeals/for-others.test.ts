import {
  answeredBy,
  communityId,
  DOOR,
  filesAppeal,
  OWNER,
  SETTINGS,
  seenBy,
  TEXT,
  takenOn,
  turnAt,
} from '../../support/appeals-town'
import { PEOPLE } from '../../support/small-town'
import { townHere } from '../../support/town-here'

const town = townHere(async () => ({ appeals: SETTINGS }))

test('the same trouble: a neighbour is shown the case and nothing of whose it is, follows it, and hears how it ends', async () => {
  const { id: appealId } = await filesAppeal(town)
  const similar = { communityId, categoryId: 'facility', buildingId: 'building-7' }
  const { suggestions } = await town.call('tao', 'appeals', 'similar', similar)
  expect(suggestions.map(({ id }) => id)).toEqual([appealId])
  for (const secret of [OWNER.name, OWNER.phone, DOOR, TEXT, PEOPLE.zhou.id])
    expect(JSON.stringify(suggestions)).not.toContain(secret)
  expect((await town.call('zhou', 'appeals', 'similar', similar)).suggestions).toEqual([])

  expect(await town.refusal('tao', 'appeals', 'watch', { appealId })).toBe('NOT_FOUND')
  expect(await town.call('tao', 'appeals', 'follow', { appealId })).toMatchObject({
    inside: null,
    owner: null,
    followers: 1,
  })
  expect((await town.call('tao', 'appeals', 'mine', {})).followed.map(({ id }) => id)).toEqual([appealId])
  await town.call('zhao', 'appeals', 'accept', { appealId })
  await answeredBy(town, 'lin', appealId)
  expect((await town.told()).filter((line) => line.startsWith('tao'))).toEqual(['tao appealAnswered'])
  await town.call('tao', 'appeals', 'unfollow', { appealId })
  expect(await town.refusal('tao', 'appeals', 'watch', { appealId })).toBe('NOT_FOUND')
})

test('merged: the second case goes on in the first, its owner follows that one, and a lost answer costs nothing', async () => {
  const { id: first } = await filesAppeal(town)
  const { id: second } = await filesAppeal(town, 'tao', { name: '陶晓雯', phone: '' })
  await town.diesAt({ action: 'database.modifyDocument', collection: 'appeals', from: 'appeals' }, () =>
    town.call('zhao', 'appeals', 'merge', { appealId: second, intoId: first }),
  )
  await town.call('zhao', 'appeals', 'merge', { appealId: second, intoId: first })
  await town.call('zhao', 'appeals', 'merge', { appealId: second, intoId: first })
  expect(await seenBy(town, 'tao', second)).toMatchObject({ status: 'merged', mergedInto: { id: first } })
  expect(await seenBy(town, 'tao', first)).toMatchObject({ roles: ['follower'], inside: null })
  expect((await seenBy(town, 'zhao', first)).followers).toBe(1)
  expect((await town.told()).filter((line) => line.startsWith('tao'))).toEqual(['tao appealMerged'])
})

test('urged once a day, whoever does it; the answer says until when and by whom', async () => {
  const appealId = await takenOn(town)
  await town.call('tao', 'appeals', 'follow', { appealId })
  const urged = await town.call('zhou', 'appeals', 'urge', { appealId })
  expect(urged).toMatchObject({
    urges: 1,
    handler: { name: '一网格' },
    answerBy: Date.parse('2026-03-16T17:30:00+08:00'),
  })
  expect(await town.refusal('zhou', 'appeals', 'urge', { appealId })).toBe('URGED_ALREADY')
  expect(await town.refusal('tao', 'appeals', 'urge', { appealId })).toBe('URGED_ALREADY')
  await turnAt(town, '2026-03-03T14:20')
  expect(await town.call('tao', 'appeals', 'urge', { appealId })).toMatchObject({ urges: 2, priority: 3 })
  await town.call('gu', 'appeals', 'supervise', { appealId, words: '两年了' })
  expect((await town.call('gu', 'appeals', 'open', { communityId })).rows).toMatchObject([
    { supervised: true, priority: 13 },
  ])
  const told = await town.told()
  expect(told.filter((line) => line === 'lin appealUrged')).toHaveLength(2)
  expect(told).toContain('lin appealSupervised')
})

test('published: the page holds the moderated words and nothing that anybody else wrote', async () => {
  const appealId = await takenOn(town)
  await answeredBy(town, 'lin', appealId)
  const words = { title: '井盖修好', question: '楼后井盖松动', answer: '已更换' }
  for (const answer of [`谢谢${OWNER.name}`, `请打 ${OWNER.phone}`, `${DOOR}门口`, '林建平去的'])
    expect(await town.refusal('zhao', 'appeals', 'publish', { appealId, ...words, answer })).toBe('IDENTIFYING_WORDS')
  expect(await town.refusal('lin', 'appeals', 'publish', { appealId, ...words })).toBe('NOT_YOURS')
  await town.call('zhao', 'appeals', 'publish', { appealId, ...words })

  const { items } = await town.call('stranger', 'appeals', 'published', { communityId })
  expect(items).toMatchObject([{ ...words, answeredBy: '一网格', kind: 'done' }])
  const one = await town.call('stranger', 'appeals', 'publishedOne', { communityId, appealId })
  expect(one).toEqual(items[0])
  expect(await town.refusal('stranger', 'appeals', 'publishedOne', { communityId: 'liulang', appealId })).toBe(
    'NOT_FOUND',
  )
  const page = textsIn([items, one]).join('\n')
  const [stored] = await town.all<Record<string, unknown>>('appeals')
  const moderated = new Set<unknown>([
    ...Object.values(words),
    // The history keeps what was published.
    Object.values(words).join('\n'),
    '一网格',
    appealId,
    'zone-1',
    '公共设施',
    'complaint',
    'answer',
    'answered',
    'done',
    'zone',
  ])
  // Every text that stands anywhere in the case, and is not one of the moderated ones, stands nowhere on the page.
  const others = textsIn(stored).filter((text) => text.length > 3 && !moderated.has(text))
  expect(others.length).toBeGreaterThan(40)
  expect(others.filter((text) => page.includes(text))).toEqual([])
  await town.call('gu', 'appeals', 'unpublish', { appealId })
  expect((await town.call('stranger', 'appeals', 'published', { communityId })).items).toEqual([])
  expect(await town.refusal('zhou', 'appeals', 'publishedOne', { communityId, appealId })).toBe('NOT_FOUND')
  await town.told()
})

test('what its owner did not allow is never published', async () => {
  const appealId = await takenOn(town, { mayPublish: false })
  await answeredBy(town, 'lin', appealId)
  expect(await town.refusal('zhao', 'appeals', 'publish', { appealId, title: 'a', question: 'b', answer: 'c' })).toBe(
    'NO_SUCH_MOVE',
  )
  await town.told()
})

test('whoever sends somebody says where to, when the appeal is about no unit', async () => {
  await town.goesOnDuty('fang', 100)
  const appealId = await takenOn(town, { address: { buildingId: 'building-7', unit: '', door: '' } })
  const sends = { appealId, category: 'leak' } as const
  expect(await town.refusal('he', 'appeals', 'toHelp', sends)).toBe('INVALID_INPUT')
  const nowhere = { ...sends, address: { buildingId: 'building-7', unit: '99', door: '' } }
  expect(await town.refusal('he', 'appeals', 'toHelp', nowhere)).toBe('INVALID_INPUT')
  const { helpId } = await town.call('he', 'appeals', 'toHelp', {
    ...sends,
    address: { buildingId: 'building-7', unit: '2', door: '' },
  })
  const { help } = (await town.call('he', 'help', 'watch', { helpId })) as { help: { place: object } }
  expect(help.place).toMatchObject({ buildingId: 'building-7', unit: '2' })
  await town.told()
})

test('it turns out that somebody has to come at once: the case becomes a request for help, once', async () => {
  await town.goesOnDuty('fang', 100)
  const appealId = await takenOn(town)
  const { helpId } = await town.call('he', 'appeals', 'toHelp', { appealId, category: 'leak' })
  expect(await town.call('he', 'appeals', 'toHelp', { appealId, category: 'leak' })).toEqual({ helpId })
  expect(await town.call('zhou', 'help', 'watch', { helpId })).toMatchObject({
    help: { status: 'waiting', parts: ['resident'] },
  })
  expect(await seenBy(town, 'zhou', appealId)).toMatchObject({ status: 'closed', outcome: 'toHelp', toHelpId: helpId })
  expect(await town.told()).toEqual([
    ...['fang helpOffered', 'lin appealUnassigned', 'sun appealUnassigned', 'zhou appealToHelp'],
  ])
})

test('and a request that nobody can settle at the door goes on as an appeal of its resident', async () => {
  await town.goesOnDuty('fang', 100)
  const help = await town.files('zhou')
  await town.call('fang', 'help', 'accept', { helpId: help.id })
  const on = { helpId: help.id, categoryId: 'facility', answers: { spot: '管井' }, reason: '公共管道要换' }
  const { appealId, number } = await town.call('fang', 'appeals', 'fromHelp', on)
  expect(await town.call('fang', 'appeals', 'fromHelp', on)).toEqual({ appealId, number })
  expect(await seenBy(town, 'zhou', appealId)).toMatchObject({ status: 'submitted', roles: ['owner'] })
  const seen = await town.call('zhou', 'help', 'watch', { helpId: help.id })
  expect(seen).toMatchObject({ help: { status: 'referred', referredTo: `民声驿站，诉求编号 ${number}` } })
  expect(await town.refusal('tao', 'appeals', 'fromHelp', on)).toBe('NOT_FOUND')
  await town.told()
})

/** Every text in a record, wherever it stands; keys of messages and marks are made of ids. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return [...new Set(Object.values(value).flatMap(textsIn))]
}
