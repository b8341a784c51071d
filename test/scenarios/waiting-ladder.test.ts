import { minutes } from '../../core/kit/time'
import { townHere } from '../support/town-here'

const town = townHere()

test('nobody comes and nobody watches: every rung is climbed, once, at the engine’s turn, and then every hour', async () => {
  await town.files()
  await town.until('14:56:00')
  await town.skip(minutes(58))
  await town.until('15:56:00')
  await town.skip(minutes(58))
  await town.until('16:56:00')
  expect(await town.toldWhen()).toEqual([
    '14:20:00 zhao nobodyToAsk',
    '14:20:00 zhou nobodyToAsk',
    '14:23:17 zhao helpUnaccepted',
    '14:25:17 gu helpUnaccepted',
    '14:30:17 zhao arriveBreached',
    '14:30:17 zhou arriveBreached',
    '14:35:17 gu arriveBreached',
    '14:50:17 zhao settleBreached',
    '14:50:17 zhou settleBreached',
    '14:55:17 gu settleBreached',
    '15:55:17 zhao settleBreached',
    '16:55:17 zhao settleBreached',
  ])
})

test('nobody comes and the resident watches: every rung is climbed at its own instant', async () => {
  const { id } = await town.files()
  await town.watchedUntil('14:36:00', 'zhou', id)
  expect(await town.toldWhen()).toEqual([
    '14:20:00 zhao nobodyToAsk',
    '14:20:00 zhou nobodyToAsk',
    '14:23:00 zhao helpUnaccepted',
    '14:25:00 gu helpUnaccepted',
    '14:30:00 zhao arriveBreached',
    '14:30:00 zhou arriveBreached',
    '14:35:00 gu arriveBreached',
  ])
})

describe('four members on duty, all silent', () => {
  beforeEach(async () => {
    await town.goesOnDuty('lin', 100)
    await town.goesOnDuty('sun', 300)
    await town.goesOnDuty('zheng', 600)
    await town.goesOnDuty('fang', 900)
  })

  test('two are asked, then the next two; after three minutes everybody again, and the coordinator', async () => {
    await town.files()
    await town.until('14:25:16')
    expect(await town.toldWhen()).toEqual([
      '14:20:00 lin helpOffered',
      '14:20:00 sun helpOffered',
      '14:21:17 fang helpOffered',
      '14:21:17 zheng helpOffered',
      '14:22:17 zhao nobodyToAsk',
      '14:22:17 zhou nobodyToAsk',
      '14:23:17 fang helpOffered',
      '14:23:17 lin helpOffered',
      '14:23:17 sun helpOffered',
      '14:23:17 zhao helpUnaccepted',
      '14:23:17 zheng helpOffered',
    ])
    await town.until('14:25:17')
    expect(await town.toldWhen()).toEqual(['14:25:17 gu helpUnaccepted'])
  })

  test('while somebody watches, all of it happens on time', async () => {
    const { id } = await town.files()
    await town.watchedUntil('14:25:00', 'zhou', id)
    expect(await town.toldWhen()).toEqual([
      '14:20:00 lin helpOffered',
      '14:20:00 sun helpOffered',
      '14:20:45 fang helpOffered',
      '14:20:45 zheng helpOffered',
      '14:21:30 zhao nobodyToAsk',
      '14:21:30 zhou nobodyToAsk',
      '14:23:00 fang helpOffered',
      '14:23:00 lin helpOffered',
      '14:23:00 sun helpOffered',
      '14:23:00 zhao helpUnaccepted',
      '14:23:00 zheng helpOffered',
      '14:25:00 gu helpUnaccepted',
    ])
  })

  test('an offer to everybody stands until somebody takes it', async () => {
    const { id } = await town.files()
    await town.until('14:29:00')
    await town.told()
    await town.call('fang', 'help', 'accept', { helpId: id })
    expect(await town.told()).toEqual([
      'lin offerDropped',
      'sun offerDropped',
      'zheng offerDropped',
      'zhou helpAccepted',
    ])
  })

  test('an acceptance in time ends the waiting: no coordinator, no secretary', async () => {
    const { id } = await town.files()
    await town.until('14:20:40')
    await town.call('sun', 'help', 'accept', { helpId: id })
    await town.until('14:24:59')
    expect(await town.told()).toEqual(['lin helpOffered', 'sun helpOffered', 'lin offerDropped', 'zhou helpAccepted'])
  })
})
