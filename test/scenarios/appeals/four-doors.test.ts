import {
  answeredBy,
  atDesk,
  brought,
  communityId,
  filesAppeal,
  OWNER,
  SETTINGS,
  seenBy,
  TEXT,
} from '../../support/appeals-town'
import { townHere } from '../../support/town-here'
import { uploadOf } from '../../support/uploads'

const town = townHere(async () => ({ appeals: SETTINGS }))

test('by the app: filed, taken on, handled by the people of the zone, answered, and closed by its owner’s word', async () => {
  const filed = await filesAppeal(town)
  expect(filed).toMatchObject({ status: 'submitted', door: 'app', roles: ['owner'], owner: OWNER, claimCode: null })
  expect(await town.told()).toEqual(['zhao appealFiled'])

  await town.call('zhao', 'appeals', 'accept', { appealId: filed.id })
  expect(await town.told()).toEqual(['lin appealAssigned', 'sun appealAssigned', 'zhou appealAccepted'])
  expect((await town.call('lin', 'appeals', 'handled', {})).rows.map(({ id }) => id)).toEqual([filed.id])

  await town.call('sun', 'appeals', 'note', { appealId: filed.id, words: '明天来换', photos: [] })
  await answeredBy(town, 'lin', filed.id)
  expect(await town.told()).toEqual(['zhou appealAnswered', 'zhou appealNoted'])
  expect((await seenBy(town, 'zhou', filed.id)).inside).toMatchObject({
    notes: [{ words: '明天来换', name: '孙玉珍' }],
    answer: { kind: 'done', words: '井盖换好了', name: '林建平' },
  })

  const word = { appealId: filed.id, solved: true, stars: 5 as const, note: '谢谢' }
  expect(await town.call('zhou', 'appeals', 'confirm', word)).toMatchObject({ status: 'closed', outcome: 'solved' })
  expect(await town.told()).toEqual(['lin appealClosed', 'sun appealClosed'])
})

test('a code that was lost: whoever sits at the desk gives a new one, and the old one opens nothing', async () => {
  const filed = await town.call('he', 'appeals', 'file', atDesk('hotline'))
  await town.told()
  expect(await town.refusal('gu', 'appeals', 'newCode', { appealId: filed.id })).toBe('NOT_YOURS')
  const { claimCode } = await town.call('zhao', 'appeals', 'newCode', { appealId: filed.id })
  expect(await town.told()).toEqual(['somebody appealCodeRenewed'])
  expect(claimCode).not.toBe(filed.claimCode)
  const claim = { communityId, key: OWNER.phone, code: filed.claimCode ?? '' }
  expect(await town.refusal('tao', 'appeals', 'claim', claim)).toBe('CLAIM_MISMATCH')
  expect(await town.call('tao', 'appeals', 'claim', { ...claim, code: claimCode ?? '' })).toMatchObject({
    id: filed.id,
  })
  expect(await town.refusal('he', 'appeals', 'newCode', { appealId: filed.id })).toBe('NOT_YOURS')
  await town.unsent()
})

test.each(['hotline', 'letter', 'reception'] as const)(
  'by %s: written down at the desk, claimed by its owner with the code, and closed by them',
  async (door) => {
    const photos = door === 'letter' ? [uploadOf('he', 'a-paper-letter')] : []
    const filed = await town.call('he', 'appeals', 'file', atDesk(door, { photos }))
    expect(filed).toMatchObject({ door, recorder: { name: '何慧', at: 'desk' }, owner: OWNER })
    expect(await town.told()).toEqual(['somebody appealRecorded', 'zhao appealFiled'])

    const claim = { communityId, key: filed.number, code: filed.claimCode ?? '' }
    expect(await town.call('tao', 'appeals', 'claim', claim)).toMatchObject({ id: filed.id, roles: ['owner'] })
    expect(await town.call('tao', 'appeals', 'claim', claim)).toMatchObject({ id: filed.id })
    expect(await town.refusal('stranger', 'appeals', 'claim', claim)).toBe('CLAIM_MISMATCH')
    expect((await seenBy(town, 'he', filed.id)).roles).not.toContain('recorder')

    await town.call('zhao', 'appeals', 'accept', { appealId: filed.id })
    await answeredBy(town, 'lin', filed.id)
    await town.call('tao', 'appeals', 'confirm', { appealId: filed.id, solved: false, stars: 2, note: '' })
    expect((await seenBy(town, 'tao', filed.id)).outcome).toBe('notSolved')
    await town.told()
    await town.unsent()
  },
)

test('unclaimed, the desk passes on the owner’s word, whoever sits there, and no stars', async () => {
  const { id } = await town.call('he', 'appeals', 'file', atDesk('hotline'))
  await town.call('zhao', 'appeals', 'accept', { appealId: id })
  await answeredBy(town, 'lin', id)
  expect((await town.call('zhao', 'appeals', 'open', { communityId })).rows).toMatchObject([{ toCallBack: true }])
  const closed = await town.call('zhao', 'appeals', 'confirm', {
    appealId: id,
    solved: true,
    stars: 5,
    note: '电话里说的',
  })
  expect(closed.inside?.word).toMatchObject({ by: 'recorder', solved: true, stars: null })
  await town.told()
  await town.unsent()
})

test('a daughter files for her mother, sees it as long as it is unclaimed, and her mother takes it over', async () => {
  const filed = await town.call('tao', 'appeals', 'submit', brought({ forSomebodyElse: true }))
  expect(filed).toMatchObject({ roles: ['recorder'], owner: OWNER, recorder: { name: '陶晓雯', at: 'phone' } })
  expect((await town.call('tao', 'appeals', 'mine', {})).rows.map(({ id }) => id)).toEqual([filed.id])
  const code = filed.claimCode ?? ''
  await town.call('zhou', 'appeals', 'claim', { communityId, key: OWNER.phone, code })
  expect(await town.refusal('tao', 'appeals', 'watch', { appealId: filed.id })).toBe('NOT_FOUND')
  expect((await town.call('tao', 'appeals', 'mine', {})).rows).toEqual([])
  expect((await seenBy(town, 'zhou', filed.id)).inside?.text).toBe(TEXT)
  await town.told()
  await town.unsent()
})

test('two taps, a retry and a second phone are one case', async () => {
  const [one, two, three] = await Promise.all([filesAppeal(town), filesAppeal(town), filesAppeal(town)])
  expect([two?.id, three?.id]).toEqual([one?.id, one?.id])
  expect(await town.all('appeals')).toHaveLength(1)
  await town.told()
})

test('ten are enough to have open at once; the tenth once more is still the tenth', async () => {
  for (let nth = 0; nth < 10; nth++) await filesAppeal(town, 'zhou', { clientKey: `appeal-many-${nth}` })
  expect(await town.refusal('zhou', 'appeals', 'submit', brought({ clientKey: 'appeal-many-10' }))).toBe(
    'TOO_MANY_APPEALS',
  )
  expect((await filesAppeal(town, 'zhou', { clientKey: 'appeal-many-9' })).status).toBe('submitted')
  await town.told()
})

test('what the settings do not know is refused with the field that is wrong', async () => {
  for (const over of [
    { categoryId: 'nothing' },
    { answers: {} },
    { address: { buildingId: 'b0', unit: '', door: '' } },
  ])
    expect(await town.refusal('zhou', 'appeals', 'submit', brought(over))).toBe('INVALID_INPUT')
})
