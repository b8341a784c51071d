import { acceptedCase, lookedAt } from '../support/cases'
import { townHere } from '../support/town-here'

const town = townHere()

test('no sign of life at half of the clock: "still coming?" is asked, answered, and not asked again', async () => {
  const { id } = await acceptedCase(town)
  await town.until('14:25:16')
  expect(await town.told()).toEqual([])
  await town.until('14:25:17')
  expect(await town.toldWhen()).toEqual(['14:25:17 lin stillComingAsked'])

  await town.until('14:26:10')
  expect((await lookedAt(town, 'lin', id)).questionBy).toBe(Date.parse('2026-03-02T14:26:17+08:00'))
  await town.call('lin', 'help', 'reassure', { helpId: id })
  await town.until('14:27:16')
  expect(await town.told()).toEqual([])
  expect(await town.stored(id)).toMatchObject({ status: 'accepted', responder: { questionedAt: null } })
})

test('no answer within 60 seconds: the case is released, the next is asked, and everybody concerned is told', async () => {
  const { id } = await acceptedCase(town)
  await town.goesOnDuty('sun', 300)
  await town.until('14:26:17')
  expect(await town.toldWhen()).toEqual([
    '14:25:17 lin stillComingAsked',
    '14:26:17 lin offerDropped',
    '14:26:17 sun helpOffered',
    '14:26:17 zhao responderLost',
    '14:26:17 zhou helpReleased',
  ])
  expect(await town.stored(id)).toMatchObject({ status: 'waiting', responder: null })
  expect(await town.refusal('lin', 'help', 'reassure', { helpId: id })).toBe('NO_SUCH_MOVE')
})

test('while the resident watches, the question comes at five minutes and the release a minute later', async () => {
  const { id } = await acceptedCase(town)
  await town.goesOnDuty('sun', 300)
  await town.watchedUntil('14:26:00', 'zhou', id)
  expect(await town.toldWhen()).toEqual([
    '14:25:00 lin stillComingAsked',
    '14:26:00 lin offerDropped',
    '14:26:00 sun helpOffered',
    '14:26:00 zhao responderLost',
    '14:26:00 zhou helpReleased',
  ])
})

test('whoever was seen within two minutes is not asked', async () => {
  await acceptedCase(town)
  await town.until('14:24:00')
  await town.call('lin', 'duty', 'beat', { place: { lng: 120.138, lat: 30.2815 } })
  await town.until('14:26:59')
  expect(await town.told()).toEqual([])
})

test('whoever accepts late has two minutes before anybody asks', async () => {
  await town.goesOnDuty('lin', 100)
  const { id } = await town.files()
  await town.until('14:26:00')
  await town.told()
  await town.call('lin', 'help', 'accept', { helpId: id })
  await town.until('14:27:59')
  expect(await town.told()).toEqual(['zhou helpAccepted'])
  await town.until('14:28:17')
  expect(await town.toldWhen()).toEqual(['14:28:17 lin arriveWarned', '14:28:17 lin stillComingAsked'])
})

test('after a release the waiting begins anew: everybody after three minutes, the secretary after five', async () => {
  await acceptedCase(town)
  await town.until('14:26:17')
  await town.told()
  await town.until('14:31:59')
  expect(await town.toldWhen()).toEqual([
    '14:29:17 zhao helpUnaccepted',
    '14:30:17 zhao arriveBreached',
    '14:30:17 zhou arriveBreached',
    '14:31:17 gu helpUnaccepted',
  ])
})
