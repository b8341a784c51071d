import { hours, minutes } from '../../core/kit/time'
import { atDesk, communityId, OWNER, SETTINGS } from '../support/appeals-town'
import { replyTo } from '../support/replies'
import { PEOPLE } from '../support/small-town'
import { talkingTownHere } from '../support/town-here'
import { tracesOf } from './account/leaving-town'

const town = talkingTownHere(async () => ({ appeals: SETTINGS }))

const book = async (who: 'he' | 'qian' = 'qian') => (await town.call(who, 'desk', 'book', { communityId })).entries

test('what the night leaves to the day: written once, late when nobody sees to it, taken, seen to, and gone after a day', async () => {
  const filed = await town.call('he', 'appeals', 'file', atDesk('hotline'))
  const note = {
    ...{ communityId, clientKey: 'night-0001', words: '答应中午前回电话，说说井盖' },
    about: { kind: 'appeal' as const, id: filed.id },
    dueAt: Date.parse('2026-03-02T16:00:00+08:00'),
  }
  const written = await town.call('he', 'desk', 'writeInBook', note)
  expect(await town.call('he', 'desk', 'writeInBook', note)).toEqual(written)
  expect(written).toMatchObject({ byName: '何慧', about: { number: filed.number }, late: false, taken: null })
  await town.call('he', 'desk', 'writeInBook', { communityId, clientKey: 'night-0002', words: '电梯在修' })

  await town.skip(hours(2))
  expect((await book()).map(({ words, late }) => [words, late])).toEqual([
    ['答应中午前回电话，说说井盖', true],
    ['电梯在修', false],
  ])
  const entryId = written.id
  await town.call('zhao', 'desk', 'takeEntry', { communityId, entryId })
  await town.call('zhao', 'desk', 'closeEntry', { communityId, entryId, words: '回了，约明天看' })
  expect(await town.refusal('qian', 'desk', 'closeEntry', { communityId, entryId, words: '' })).toBe('NO_SUCH_MOVE')
  expect((await book('he')).at(-1)).toMatchObject({
    closed: { byName: '赵明远', words: '回了，约明天看' },
    late: false,
  })
  await town.skip(hours(25))
  expect((await book()).map(({ words }) => words)).toEqual(['电梯在修'])
})

const TWO = ['qian', 'zhao'] as const

const takes = (who: 'he' | 'qian' | 'zhao', entryId: string, from: string | null = null) =>
  replyTo(town, who, ['desk', { op: 'takeEntry', input: { communityId, entryId, from } }])

test('two who take everything at the same instant share it out: each entry has one of them, and the other hears whose it is', async () => {
  const ids: string[] = []
  for (let nth = 0; nth < 6; nth++) {
    const left = { communityId, clientKey: `night-100${nth}`, words: `第 ${nth} 件` }
    ids.push((await town.call('he', 'desk', 'writeInBook', left)).id)
  }
  // One goes from the top, the other from the bottom, and each taps twice.
  const all = await Promise.all(
    TWO.flatMap((who) => {
      const order = who === 'zhao' ? [...ids].reverse() : ids
      return [...order, ...order].map(async (id) => ({ who, id, reply: await takes(who, id) }))
    }),
  )
  for (const { id, taken } of await book('he')) {
    const holder = TWO.find((who) => PEOPLE[who].id === taken?.byId)
    for (const { who, reply } of all.filter((one) => one.id === id)) {
      if (who === holder) expect(reply).toMatchObject({ ok: true, data: { taken: { mine: true } } })
      else expect(reply).toMatchObject({ error: { code: 'ALREADY_TAKEN', words: `${taken?.byName}已经接过去了` } })
    }
    expect(holder).toBeDefined()
  }
})

test('what somebody has is taken over from them by name only, and of two who do so at once by one', async () => {
  const left = { communityId, clientKey: 'night-2001', words: '给 7 栋周阿姨回电' }
  const { id: entryId } = await town.call('he', 'desk', 'writeInBook', left)
  await town.call('he', 'desk', 'takeEntry', { communityId, entryId })
  expect(await takes('zhao', entryId)).toMatchObject({ error: { code: 'ALREADY_TAKEN', words: '何慧已经接过去了' } })
  const replies = await Promise.all(TWO.map((who) => takes(who, entryId, PEOPLE.he.id)))
  expect(replies.filter(({ ok }) => ok)).toHaveLength(1)
  const [row] = await book('he')
  const holder = row?.taken?.byName ?? ''
  expect(['钱伟', '赵明远']).toContain(holder)
  expect(replies.find(({ ok }) => !ok)).toMatchObject({
    error: { code: 'ALREADY_TAKEN', words: `${holder}已经接过去了` },
  })
})

test('whoever goes home leaves what they had to the next, with how far it is', async () => {
  const left = { communityId, clientKey: 'night-0005', words: '给 7 栋周阿姨回电' }
  const { id: entryId } = await town.call('he', 'desk', 'writeInBook', left)
  const one = { communityId, entryId }
  await town.call('qian', 'desk', 'takeEntry', one)
  expect(await book()).toMatchObject([{ taken: { byName: '钱伟', mine: true } }])
  expect(await book('he')).toMatchObject([{ taken: { byName: '钱伟', mine: false } }])
  expect(await town.refusal('he', 'desk', 'handOn', { ...one, words: '' })).toBe('NOT_YOURS')
  await town.call('qian', 'desk', 'handOn', { ...one, words: '打了两次没人接' })
  await town.call('qian', 'desk', 'handOn', { ...one, words: '打了两次没人接' })
  expect(await book('he')).toMatchObject([{ taken: null, handedOn: { byName: '钱伟', words: '打了两次没人接' } }])
  await town.call('he', 'desk', 'takeEntry', one)
  expect(await book('he')).toMatchObject([{ taken: { byName: '何慧', mine: true } }])
})

test('is about no case of another community, nor one that is not there', async () => {
  const filed = await town.call('he', 'appeals', 'file', atDesk('hotline'))
  const about = { kind: 'appeal' as const, id: filed.id }
  const left = { communityId: 'liulang', clientKey: 'night-0003', words: '看看', about }
  expect(await town.refusal('bo', 'desk', 'writeInBook', left)).toBe('NOT_FOUND')
  expect(
    await town.refusal('he', 'desk', 'writeInBook', { ...left, communityId, about: { kind: 'help', id: filed.id } }),
  ).toBe('NOT_FOUND')
  const { id: entryId } = await town.call('he', 'desk', 'writeInBook', { ...left, communityId })
  expect(await town.refusal('bo', 'desk', 'takeEntry', { communityId: 'liulang', entryId })).toBe('NOT_FOUND')
})

test('what it says of somebody goes with their account, and so does the name of whoever wrote it', async () => {
  const filed = await town.call('he', 'appeals', 'file', atDesk('hotline'))
  const claim = { communityId, key: filed.number, code: filed.claimCode ?? '' }
  await town.call('zhou', 'appeals', 'claim', claim)
  const about = { kind: 'appeal' as const, id: filed.id }
  await town.call('qian', 'desk', 'writeInBook', {
    ...{ communityId, clientKey: 'night-0004', words: `${OWNER.name}要人陪着去看病`, about },
  })
  await town.call('zhou', 'appeals', 'withdraw', { appealId: filed.id, reason: '不用了' })
  await town.call('zhou', 'people', 'deleteMe', { communityId })
  await town.call('qian', 'people', 'deleteMe', { communityId })
  await town.advance(minutes(75))
  expect(await tracesOf(town, ['陪着去看病', PEOPLE.qian.id])).toEqual([])
  expect(await book('he')).toMatchObject([{ byName: '已注销', words: '', about: { number: filed.number } }])
})
