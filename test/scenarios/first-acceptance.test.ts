import { townHere } from '../support/town-here'

const town = townHere()

test('the nearest two are asked, the nearest declines, the third is asked at once, the second accepts', async () => {
  await town.goesOnDuty('lin', 100)
  await town.goesOnDuty('sun', 300)
  await town.goesOnDuty('zheng', 450)

  const filed = await town.files()
  expect(await town.told()).toEqual(['lin helpOffered', 'sun helpOffered'])

  await town.call('lin', 'help', 'decline', { helpId: filed.id, reason: '在外地' })
  expect(await town.told()).toEqual(['zheng helpOffered'])

  const accepted = await town.call('sun', 'help', 'accept', { helpId: filed.id })
  expect(accepted).toMatchObject({ status: 'accepted', place: { door: '301' } })
  expect(await town.told()).toEqual(['zheng offerDropped', 'zhou helpAccepted'])
  expect(await town.refusal('zheng', 'help', 'accept', { helpId: filed.id })).toBe('ALREADY_TAKEN')
})
