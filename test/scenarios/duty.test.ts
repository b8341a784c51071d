import { minutes } from '../../core/kit/time'
import { townHere } from '../support/town-here'

const town = townHere()

test('forgotten switches do not stand in front of those who can come', async () => {
  await town.neighboursGoOnDuty(20)
  await town.skip(minutes(60))
  await town.goesOnDuty('lin', 900)
  const filed = await town.files()
  expect(filed.asking).toHaveLength(1)
  expect(await town.told()).toEqual(['lin helpOffered'])
  expect(await town.call('zhou', 'duty', 'cover', { communityId: 'tonghuali', buildingId: 'building-7' })).toEqual({
    onDuty: 1,
    nearestM: 900,
  })
})

test('going off duty declines what is offered, and the next is asked at once', async () => {
  await town.goesOnDuty('lin', 100)
  await town.goesOnDuty('sun', 300)
  await town.goesOnDuty('zheng', 450)
  const { id } = await town.files()
  expect(await town.told()).toEqual(['lin helpOffered', 'sun helpOffered'])
  expect(await town.call('lin', 'duty', 'goOff', {})).toMatchObject({ onDuty: false, offers: [] })
  expect(await town.told()).toEqual(['zheng helpOffered'])
  expect(await town.refusal('lin', 'help', 'accept', { helpId: id })).toBe('OFFER_OVER')
})

test('the last one on duty goes off while everybody is asked: nobody is shown as asked any more, and the reason is named', async () => {
  await town.goesOnDuty('lin', 100)
  const { id } = await town.files()
  await town.until('14:23:17')
  expect(await town.told()).toEqual([
    'lin helpOffered',
    'zhao nobodyToAsk',
    'zhou nobodyToAsk',
    'lin helpOffered',
    'zhao helpUnaccepted',
  ])
  await town.call('lin', 'duty', 'goOff', {})
  expect(await town.call('zhou', 'help', 'watch', { helpId: id })).toMatchObject({ help: { asking: [] } })
  await town.until('14:24:30')
  expect(await town.stored(id)).toMatchObject({ status: 'waiting', shortfall: 'NOBODY_ON_DUTY' })
})

test('a beat on its way while its member goes off duty does not bring them back', async () => {
  await town.goesOnDuty('lin', 100)
  await town.call('lin', 'duty', 'goOff', {})
  expect(await town.refusal('lin', 'duty', 'beat', { place: { lng: 120.138, lat: 30.2815 } })).toBe('NOT_ON_DUTY')
  await town.files()
  expect(await town.told()).toEqual(['zhao nobodyToAsk', 'zhou nobodyToAsk'])
})

test('whoever holds a case cannot go off duty and stays on it', async () => {
  await town.goesOnDuty('lin', 100)
  const { id } = await town.files()
  await town.call('lin', 'help', 'accept', { helpId: id })
  await town.told()
  expect(await town.refusal('lin', 'duty', 'goOff', {})).toBe('BUSY_ELSEWHERE')
  expect(await town.call('lin', 'duty', 'workbench', {})).toMatchObject({ onDuty: true, task: { id } })
})

test('whoever comes on duty while somebody waits is asked at once', async () => {
  await town.files()
  expect(await town.told()).toEqual(['zhao nobodyToAsk', 'zhou nobodyToAsk'])
  await town.until('14:20:05')
  await town.goesOnDuty('lin', 100)
  expect(await town.told()).toEqual(['lin helpOffered'])
  await town.goesOnDuty('sun', 300)
  expect(await town.told()).toEqual(['sun helpOffered'])
  await town.goesOnDuty('zheng', 500)
  expect(await town.told()).toEqual([]) // two are asked: nobody is missing
})

test('whoever went off duty with an offer open is asked again when they come back', async () => {
  await town.goesOnDuty('lin', 100)
  await town.files()
  await town.call('lin', 'duty', 'goOff', {})
  expect(await town.told()).toEqual(['lin helpOffered', 'zhao nobodyToAsk', 'zhou nobodyToAsk'])
  await town.goesOnDuty('lin', 100)
  expect(await town.told()).toEqual(['lin helpOffered'])
})

test('the room sees where everybody on duty is and who is busy, and nobody else does', async () => {
  await town.goesOnDuty('lin', 100)
  await town.goesOnDuty('sun', 300)
  const { id } = await town.files()
  await town.call('lin', 'help', 'accept', { helpId: id })
  const { members } = await town.call('zhao', 'duty', 'where', { communityId: 'tonghuali' })
  expect(members.map(({ name, busy }) => [name, busy]).sort()).toEqual([
    ['孙玉珍', false],
    ['林建平', true],
  ])
  expect(Object.keys(members[0] ?? {}).sort()).toEqual(['busy', 'lat', 'lng', 'memberId', 'name', 'placedAt'])
  expect(await town.told()).toEqual(['lin helpOffered', 'sun helpOffered', 'sun offerDropped', 'zhou helpAccepted'])
  expect(await town.refusal('sun', 'duty', 'where', { communityId: 'tonghuali' })).toBe('NOT_YOURS')
})
