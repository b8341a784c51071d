import { lookedAt } from '../support/cases'
import { townHere } from '../support/town-here'

const town = townHere()

beforeEach(async () => {
  await town.goesOnDuty('lin', 100)
  await town.goesOnDuty('sun', 300)
})

test('a member who is asked sees building, unit and distance, 45 seconds to answer, and neither door nor phone', async () => {
  const { id } = await town.files()
  expect(await town.told()).toEqual(['lin helpOffered', 'sun helpOffered'])

  const { offers, task } = await town.call('lin', 'duty', 'workbench', {})
  expect(task).toBeNull()
  expect(offers).toMatchObject([{ id, place: { buildingName: '7栋', unit: '2', door: null }, resident: null }])
  const asked = offers[0]?.offer
  expect((asked?.answerBy ?? 0) - (asked?.askedAt ?? 0)).toBe(45_000)
  expect(Math.round(asked?.distanceM ?? 0)).toBe(100)
})

test('nobody watches: a silence is replaced at the next turn of the engine', async () => {
  await town.goesOnDuty('zheng', 600)
  const { id } = await town.files()
  expect(await town.toldWhen()).toEqual(['14:20:00 lin helpOffered', '14:20:00 sun helpOffered'])

  await town.until('14:21:16')
  expect(await town.told()).toEqual([])
  await town.until('14:21:17')
  expect(await town.toldWhen()).toEqual(['14:21:17 zheng helpOffered'])
  expect((await town.stored(id)).offers.map((offer) => offer.state)).toEqual(['silent', 'silent', 'live'])
})

test('the resident watches: a silence is replaced when the 45 seconds are over', async () => {
  await town.goesOnDuty('zheng', 600)
  const { id } = await town.files()
  await town.watchedUntil('14:20:40', 'zhou', id)
  expect(await town.told()).toEqual(['lin helpOffered', 'sun helpOffered'])

  await town.watchedUntil('14:20:45', 'zhou', id)
  expect(await town.toldWhen()).toEqual(['14:20:45 zheng helpOffered'])
})

test('the silent member looks at the workbench: the next is asked at once and the old offer is gone from it', async () => {
  await town.goesOnDuty('zheng', 600)
  const { id } = await town.files()
  await town.until('14:20:45')
  expect(await town.told()).toEqual(['lin helpOffered', 'sun helpOffered'])

  expect((await town.call('lin', 'duty', 'workbench', {})).offers).toEqual([])
  expect(await town.toldWhen()).toEqual(['14:20:45 zheng helpOffered'])
  expect(await town.refusal('lin', 'help', 'accept', { helpId: id })).toBe('OFFER_OVER')
})

test('the first of two acceptances wins, and the winner may say it twice', async () => {
  const { id } = await town.files()
  expect(await town.told()).toEqual(['lin helpOffered', 'sun helpOffered'])
  await town.call('sun', 'help', 'accept', { helpId: id })
  expect(await town.refusal('lin', 'help', 'accept', { helpId: id })).toBe('ALREADY_TAKEN')
  expect(await town.refusal('lin', 'help', 'decline', { helpId: id, reason: '' })).toBe('ALREADY_TAKEN')
  expect(await town.call('sun', 'help', 'accept', { helpId: id })).toMatchObject({ status: 'accepted' })

  expect(await town.told()).toEqual(['lin offerDropped', 'zhou helpAccepted'])
  expect((await town.stored(id)).history.filter(({ move }) => move === 'accept')).toHaveLength(1)
})

test('whoever declines is not asked again, not even when everybody is', async () => {
  const { id } = await town.files()
  await town.call('lin', 'help', 'decline', { helpId: id, reason: '在带孩子' })
  expect(await town.refusal('lin', 'help', 'accept', { helpId: id })).toBe('OFFER_OVER')
  await town.until('14:23:17')

  expect(await town.toldWhen()).toEqual([
    '14:20:00 lin helpOffered',
    '14:20:00 sun helpOffered',
    '14:21:17 zhao nobodyToAsk',
    '14:21:17 zhou nobodyToAsk',
    '14:23:17 sun helpOffered',
    '14:23:17 zhao helpUnaccepted',
  ])
  expect((await town.stored(id)).offers[0]).toMatchObject({ state: 'declined', reason: '在带孩子' })
})

test('the resident is never told who was asked and did not come', async () => {
  const { id } = await town.files()
  await town.call('lin', 'help', 'decline', { helpId: id, reason: '在带孩子' })
  await town.until('14:21:17')
  await town.told()

  const seen = JSON.stringify([
    await lookedAt(town, 'zhou', id),
    await town.call('zhou', 'help', 'mine', {}),
    await town.call('zhou', 'people', 'inbox', {}),
  ])
  for (const hidden of ['林建平', '孙玉珍', '在带孩子']) expect(seen).not.toContain(hidden)
})

test('a member who holds a case is not asked for another', async () => {
  const first = await town.files()
  await town.call('lin', 'help', 'accept', { helpId: first.id })
  await town.told()

  await town.files('tao')
  expect(await town.told()).toEqual(['sun helpOffered'])
})

test('a member who asks for help is not asked to help', async () => {
  await town.files('lin')
  expect(await town.told()).toEqual(['sun helpOffered'])
})
