import { hours, minutes } from '../../core/kit/time'
import { atDesk, communityId, OWNER, SETTINGS } from '../support/appeals-town'
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
  const both = await Promise.all(
    (['qian', 'zhao'] as const).map((who) => town.call(who, 'desk', 'takeEntry', { communityId, entryId })),
  )
  expect(both.map(({ taken }) => taken?.byName).sort()).toEqual(['赵明远', '钱伟'])
  await town.call('zhao', 'desk', 'closeEntry', { communityId, entryId, words: '回了，约明天看' })
  expect(await town.refusal('qian', 'desk', 'closeEntry', { communityId, entryId, words: '' })).toBe('NO_SUCH_MOVE')
  expect((await book('he')).at(-1)).toMatchObject({
    closed: { byName: '赵明远', words: '回了，约明天看' },
    late: false,
  })
  await town.skip(hours(25))
  expect((await book()).map(({ words }) => words)).toEqual(['电梯在修'])
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
