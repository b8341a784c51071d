import { HELPER_ANSWER_MS } from '../../core/help/clocks'
import { acceptedCase, codeOf, lookedAt } from '../support/cases'
import { control } from '../support/emulator-client'
import { PEOPLE } from '../support/small-town'
import { townHere } from '../support/town-here'

const town = townHere()

test('the coordinator sends a second pair of hands: asked, coming, there, and both are free again', async () => {
  const { id: helpId } = await acceptedCase(town)
  await town.goesOnDuty('sun', 200)
  await town.call('zhao', 'help', 'addHelper', { helpId, memberId: PEOPLE.sun.id })
  expect(await town.told()).toEqual(['sun helperAsked'])
  const table = await town.call('sun', 'duty', 'workbench', {})
  expect(table.offers).toMatchObject([
    { id: helpId, place: { door: null }, invitation: { askedAt: expect.any(Number) } },
  ])

  const coming = await town.call('sun', 'help', 'helperAccept', { helpId })
  expect(coming).toMatchObject({ place: { door: '301' }, parts: ['helperComing'] })
  expect(await town.told()).toEqual(['lin helperComing', 'zhou helperComing'])
  expect((await lookedAt(town, 'zhou', helpId)).helpers).toMatchObject([{ name: PEOPLE.sun.name, state: 'coming' }])
  expect((await town.call('sun', 'duty', 'workbench', {})).task?.id).toBe(helpId)
  expect(await town.refusal('sun', 'duty', 'goOff', {})).toBe('BUSY_ELSEWHERE')
  expect((await town.stored(helpId)).heldBy).toEqual(expect.arrayContaining([PEOPLE.lin.id, PEOPLE.sun.id]))

  await town.call('sun', 'help', 'helperArrive', { helpId })
  const code = codeOf(await lookedAt(town, 'zhou', helpId))
  await town.call('lin', 'help', 'arrive', { helpId, proof: { by: 'code', code } })
  await town.call('sun', 'help', 'settle', { helpId, outcome: '两个人抬上楼了' })
  expect(await town.told()).toEqual(['zhou helpArrived', 'zhou helpSettled'])
  expect((await town.call('sun', 'duty', 'workbench', {})).task).toBeNull()
})

test('a second member who has another case cannot come along, and one who says nothing is told to the coordinator', async () => {
  const { id: helpId } = await acceptedCase(town)
  await town.goesOnDuty('sun', 200)
  const other = await town.files('tao', { address: { buildingId: 'building-9', unit: '1', door: '101' } })
  await town.call('sun', 'help', 'accept', { helpId: other.id })
  await town.told()
  await town.call('zhao', 'help', 'addHelper', { helpId, memberId: PEOPLE.sun.id })
  expect(await town.refusal('sun', 'help', 'helperAccept', { helpId })).toBe('BUSY_ELSEWHERE')
  expect(await town.told()).toEqual(['sun helperAsked'])
  await town.advance(HELPER_ANSWER_MS + 60_000)
  expect(await town.told()).toContain('zhao helperMissing')
  expect((await town.stored(helpId)).helpers).toMatchObject([{ state: 'left' }])
})

test('the responder cannot come after all: whoever came along leads, and the case is never without its owner', async () => {
  const { id: helpId } = await acceptedCase(town)
  await town.goesOnDuty('sun', 200)
  await town.call('zhao', 'help', 'addHelper', { helpId, memberId: PEOPLE.sun.id })
  await town.call('sun', 'help', 'helperAccept', { helpId })
  await town.told()
  await town.call('lin', 'help', 'release', { helpId, reason: '车坏了' })
  expect(await town.told()).toEqual(['sun helperLeads', 'zhao helperLeads', 'zhou helpAccepted'])
  const stored = await town.stored(helpId)
  expect(stored).toMatchObject({ status: 'accepted', responder: { member: { id: PEOPLE.sun.id } } })
  expect(stored.heldBy).not.toContain(PEOPLE.lin.id)
})

test('nobody is asked along who is off duty or asks for help', async () => {
  const { id: helpId } = await acceptedCase(town)
  const ask = (memberId: string) => town.refusal('zhao', 'help', 'addHelper', { helpId, memberId })
  expect([await ask(PEOPLE.sun.id), await ask(PEOPLE.zhou.id)]).toEqual(['MEMBER_UNAVAILABLE', 'MEMBER_UNAVAILABLE'])
  expect(await town.refusal('gu', 'help', 'addHelper', { helpId, memberId: PEOPLE.lin.id })).toBe('NOT_YOURS')
})

test('somebody asked to come along who was taken off the roll since they came on duty sees no door', async () => {
  const { id: helpId } = await acceptedCase(town)
  await town.goesOnDuty('sun', 200)
  const [suns] = (await town.all<{ _id: string; member: object }>('presences')).filter(
    ({ _id }) => _id === PEOPLE.sun.id,
  )
  const { id, openid, name, phone } = PEOPLE.tao
  const left = { ...suns, _id: id, member: { id, openid, name, phone } }
  await control(town.url, 'POST', ['database', { presences: [left] }])
  await town.call('zhao', 'help', 'addHelper', { helpId, memberId: id })
  expect(await town.told()).toEqual(['tao helperAsked'])
  expect(await town.refusal('tao', 'help', 'helperAccept', { helpId })).toBe('NOT_YOURS')
  expect((await town.stored(helpId)).helpers).toMatchObject([{ state: 'asked' }])
})
