import { seconds } from '../../core/kit/time'
import { codeOf } from '../support/cases'
import { aCall, CALLER, PICKED_UP } from '../support/first-call'
import { townHere } from '../support/town-here'

const town = townHere()

const claims = (who: 'tao' | 'lin', code: string, key = CALLER) =>
  town.call(who, 'desk', 'claim', { communityId: 'tonghuali', key, code })

test('a caller without the app has the same promise, counted from the first ring answered', async () => {
  await town.goesOnDuty('lin', 100)
  const filed = await town.call('he', 'desk', 'file', aCall())
  expect(filed).toMatchObject({ status: 'waiting', startedAt: PICKED_UP, recordedByMe: true, claimed: false })
  expect(filed.arrivalCode).toMatch(/^\d{4}$/)
  expect(filed.claimCode).toMatch(/^\d{6}$/)
  expect(await town.told()).toEqual(['lin helpOffered', 'somebody helpRecorded'])
  await town.unsent()

  await town.call('lin', 'help', 'accept', { helpId: filed.id })
  const coming = await town.call('he', 'desk', 'follow', { helpId: filed.id })
  expect(coming).toMatchObject({ help: { status: 'accepted', responder: { name: '林建平' } } })
  expect(await town.told()).toEqual(['somebody helpAccepted'])
  await town.unsent()

  // The caller heard the code on the telephone and tells it at the door.
  const proof = { by: 'code' as const, code: codeOf(filed) }
  expect(await town.call('lin', 'help', 'arrive', { helpId: filed.id, proof })).toMatchObject({ status: 'arrived' })
  await town.call('lin', 'help', 'settle', { helpId: filed.id, outcome: '换了一截软管' })
  const back = { helpId: filed.id, word: 'solved' as const, stars: 5 as const, note: '' }
  expect(await town.call('he', 'desk', 'callBack', back)).toMatchObject({ status: 'closed', rating: null })
  expect(await town.told()).toEqual(['lin helpClosed', 'somebody helpArrived', 'somebody helpSettled'])
  await town.unsent()
})

test('the daughter opens the app, takes the case over with the code, and has the last word', async () => {
  await town.goesOnDuty('lin', 100)
  const { id, claimCode } = await town.call('he', 'desk', 'file', aCall())
  await town.call('lin', 'help', 'accept', { helpId: id })
  const hers = await claims('tao', claimCode)
  expect(hers).toMatchObject({ id, parts: ['resident'], status: 'accepted' })
  expect(await claims('tao', claimCode)).toMatchObject({ id })
  expect((await town.call('tao', 'help', 'mine', {})).rows.map((row) => row.id)).toEqual([id])

  await town.call('lin', 'help', 'arrive', { helpId: id, proof: { by: 'code', code: codeOf(hers) } })
  await town.call('lin', 'help', 'settle', { helpId: id, outcome: '换了一截软管' })
  const sorry = { helpId: id, word: 'solved' as const, stars: 5 as const, note: '' }
  expect(await town.refusal('he', 'desk', 'callBack', sorry)).toBe('NOT_YOURS')
  await town.call('tao', 'help', 'confirm', { helpId: id, stars: 4, note: '' })
  expect(await town.stored(id)).toMatchObject({ status: 'closed', rating: { stars: 4 } })
  await town.told()
  await town.unsent()
})

test('somebody on record who rings has the case with its code the first time, and in their app at once from then on', async () => {
  await town.call('tao', 'people', 'saveMe', {
    communityId: 'tonghuali',
    name: '陶晓雯',
    phone: '139-0000-3172',
    home: null,
  })
  const { people } = await town.call('he', 'desk', 'lookUp', { communityId: 'tonghuali', phone: '+86 139 0000 3172' })
  expect(people).toMatchObject([{ name: '陶晓雯', numberProven: false }])
  const personId = people[0]?.personId ?? ''
  const filed = await town.call('he', 'desk', 'file', aCall({ personId, phone: '13900003172', name: '陶晓雯' }))
  // Whoever typed the number into their record has nothing yet: neither the case, nor its door, nor its arrival code.
  expect((await town.call('tao', 'help', 'mine', {})).rows).toEqual([])
  expect(await town.told()).toContain('somebody helpRecorded')
  await claims('tao', filed.claimCode, '13900003172')
  const again = { personId, phone: '13900003172', name: '陶晓雯', clientKey: 'call-two-of-he' }
  const second = await town.call('he', 'desk', 'file', aCall(again))
  expect(second.claimCode).toBe('')
  expect((await town.call('tao', 'help', 'mine', {})).rows.map((row) => row.id)).toContain(second.id)
  expect(await town.told()).toContain('tao helpRecorded')
  await town.unsent()
})

test('sending twice makes one case', async () => {
  const first = await town.call('he', 'desk', 'file', aCall())
  const second = await town.call('he', 'desk', 'file', aCall({ text: '又按了一次' }))
  expect(second).toMatchObject({ id: first.id, text: first.text })
  await town.told()
  await town.unsent()
})

test('whom the operator wants is asked first and alone; the next one when they are silent', async () => {
  await town.goesOnDuty('lin', 100)
  await town.goesOnDuty('sun', 300)
  const { nearest } = await town.call('he', 'desk', 'around', {
    communityId: 'tonghuali',
    buildingId: 'building-7',
    category: 'leak',
  })
  expect(nearest.map(({ name, state }) => [name, state])).toEqual([
    ['林建平', 'free'],
    ['孙玉珍', 'free'],
  ])
  const sun = nearest[1]?.memberId ?? ''
  const { id } = await town.call('he', 'desk', 'file', aCall({ askFirst: sun }))
  expect(await town.told()).toEqual(['somebody helpRecorded', 'sun helpOffered'])
  await town.skip(seconds(45))
  await town.call('he', 'desk', 'follow', { helpId: id })
  expect(await town.told()).toContain('lin helpOffered')
  await town.unsent()
})

test('two calls about one pipe are seen to be one trouble', async () => {
  const { id } = await town.files('zhou')
  const look = { communityId: 'tonghuali', buildingId: 'building-7', category: 'leak' as const }
  expect((await town.call('he', 'desk', 'around', look)).similar).toMatchObject([{ id, category: 'leak' }])
  expect((await town.call('he', 'desk', 'around', { ...look, category: 'power' })).similar).toEqual([])
  const noted = await town.call('he', 'desk', 'note', { helpId: id, words: '楼下也漏了' })
  expect(noted.text).toContain('楼下也漏了')
  expect(noted).toMatchObject({ resident: null, place: { door: null } })
  await town.told()
})

test('an operator sees door and telephone of another’s case only for a reason, which is kept', async () => {
  const { id } = await town.files('zhou')
  const told = await town.call('he', 'desk', 'disclose', { helpId: id, reason: '来电说找不到人' })
  expect(told).toMatchObject({ door: '301', phone: '13800002046' })
  expect((await town.stored(id)).deskLog).toMatchObject([{ act: 'disclose', words: '来电说找不到人' }])
  expect(await town.refusal('lin', 'desk', 'disclose', { helpId: id, reason: '好奇' })).toBe('NOT_FOUND')
  await town.told()
})

test('numbers are looked up one at a time by people at the desk alone, and not many', async () => {
  const look = { communityId: 'tonghuali', phone: '13800000000' }
  for (const who of ['zhou', 'lin', 'gu', 'stranger', 'bo'] as const)
    expect(await town.refusal(who, 'desk', 'lookUp', look)).toBe('NOT_YOURS')
  expect((await town.call('he', 'desk', 'lookUp', { ...look, phone: '1380000000' })).people).toEqual([])
  for (let i = 0; i < 29; i++) await town.call('he', 'desk', 'lookUp', look)
  expect(await town.refusal('he', 'desk', 'lookUp', look)).toBe('SLOW_DOWN')
  expect(await town.all('desk_log')).toHaveLength(31)
})

test('an earlier call of the same telephone is found again, without its door', async () => {
  const { id } = await town.call('he', 'desk', 'file', aCall())
  const { earlier } = await town.call('he', 'desk', 'lookUp', { communityId: 'tonghuali', phone: '13800009927' })
  expect(earlier).toMatchObject([{ id, buildingName: '7栋', unit: '2' }])
  expect(JSON.stringify(earlier)).not.toMatch(/301|9927/)
  expect((await town.call('he', 'desk', 'mine', { communityId: 'tonghuali' })).rows).toMatchObject([
    { id, residentName: '周阿姨', phoneTail: '9927', claimed: false },
  ])
  await town.told()
  await town.unsent()
})

test('a call is called off on the caller’s word, and whoever was on the way hears it', async () => {
  await town.goesOnDuty('lin', 100)
  const { id } = await town.call('he', 'desk', 'file', aCall())
  await town.call('lin', 'help', 'accept', { helpId: id })
  await town.call('he', 'desk', 'urge', { helpId: id })
  expect(await town.refusal('he', 'desk', 'urge', { helpId: id })).toBe('TOO_SOON')
  const off = await town.call('he', 'desk', 'withdraw', { helpId: id, reason: '自己修好了' })
  expect(off).toMatchObject({ status: 'withdrawn' })
  expect(await town.told()).toEqual([
    'lin helpOffered',
    'lin helpUrged',
    'lin helpWithdrawn',
    'somebody helpAccepted',
    'somebody helpRecorded',
  ])
  await town.unsent()
})

test('a call that began in the future, or too long ago, is not believed', async () => {
  for (const pickedUpAt of [PICKED_UP + 3_600_000, PICKED_UP - 15 * 60_000])
    expect(await town.refusal('he', 'desk', 'file', aCall({ pickedUpAt }))).toBe('INVALID_INPUT')
})

test('nobody gets a case into their hands by somebody else’s telephone', async () => {
  const [sun] = (await town.call('he', 'desk', 'lookUp', { communityId: 'tonghuali', phone: '13800000000' })).people
  const filed = aCall({ personId: sun?.personId ?? 'p1', phone: '13700000001' })
  expect(await town.refusal('he', 'desk', 'file', filed)).toBe('INVALID_INPUT')
})
