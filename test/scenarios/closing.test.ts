import { hours, minutes } from '../../core/kit/time'
import { lookedAt, settledCase } from '../support/cases'
import { townHere } from '../support/town-here'

const town = townHere()

test('the resident confirms with stars and a word, and the responder hears of it', async () => {
  const { id } = await settledCase(town)
  await town.until('14:45:00')
  const closed = await town.call('zhou', 'help', 'confirm', { helpId: id, stars: 5, note: '来得快' })
  expect(closed).toMatchObject({ status: 'closed', rating: { stars: 5, note: '来得快' } })
  expect(await town.toldWhen()).toEqual(['14:45:00 lin helpClosed'])
})

test('a confirmation without stars closes the case and counts as not rated', async () => {
  const { id } = await settledCase(town)
  const closed = await town.call('zhou', 'help', 'confirm', { helpId: id, stars: null, note: '' })
  expect(closed).toMatchObject({ status: 'closed', rating: null })
  expect(await town.told()).toEqual(['lin helpClosed'])
})

test('a confirmation sent twice is one', async () => {
  const { id } = await settledCase(town)
  await town.call('zhou', 'help', 'confirm', { helpId: id, stars: 4, note: '' })
  await town.call('zhou', 'help', 'confirm', { helpId: id, stars: 4, note: '' })
  expect(await town.told()).toEqual(['lin helpClosed'])
})

test('a day of silence closes the case without a rating, not a minute sooner', async () => {
  const { id } = await settledCase(town)
  await town.skip(hours(24) - minutes(1))
  await town.advance(minutes(1) - 1)
  expect(await town.stored(id)).toMatchObject({ status: 'settled' })

  await town.advance(minutes(1))
  expect(await town.stored(id)).toMatchObject({ status: 'closed', rating: null })
  expect(await town.told()).toEqual(['lin helpClosed'])
})

test('the resident who looks after a day finds the case closed', async () => {
  const { id } = await settledCase(town)
  await town.skip(hours(24))
  expect(await lookedAt(town, 'zhou', id)).toMatchObject({ status: 'closed', rating: null })
  expect(await town.refusal('zhou', 'help', 'confirm', { helpId: id, stars: 5, note: '' })).toBe('NO_SUCH_MOVE')
  expect(await town.told()).toEqual(['lin helpClosed'])
})

test('not settled after all: new clocks, everybody may be asked again, and the coordinator knows', async () => {
  const { id } = await settledCase(town)
  await town.until('15:00:00')
  const again = await town.call('zhou', 'help', 'reopen', { helpId: id, reason: '还在滴水' })
  expect(again).toMatchObject({ status: 'waiting', arriveBy: at('15:10:00'), settleBy: at('15:30:00'), outcome: '' })
  expect(await town.told()).toEqual(['zhao helpReopened', 'zhao nobodyToAsk', 'zhou nobodyToAsk'])
  await town.goesOnDuty('lin', 100)
  await town.until('15:01:17')
  expect(await town.toldWhen()).toEqual(['15:01:17 lin helpOffered'])
})

test('a case that was confirmed can still be reopened within the day', async () => {
  const { id } = await settledCase(town)
  await town.call('zhou', 'help', 'confirm', { helpId: id, stars: 5, note: '' })
  await town.skip(hours(24) - 1)
  await town.goesOnDuty('sun', 300)
  const again = await town.call('zhou', 'help', 'reopen', { helpId: id, reason: '又漏了' })
  expect(again).toMatchObject({ status: 'waiting', rating: null, responder: null })
  expect(await town.told()).toEqual(['lin helpClosed', 'sun helpOffered', 'zhao helpReopened'])
})

test('after a day it is too late to reopen', async () => {
  const { id } = await settledCase(town)
  await town.call('zhou', 'help', 'confirm', { helpId: id, stars: 5, note: '' })
  await town.skip(hours(24))
  expect(await town.refusal('zhou', 'help', 'reopen', { helpId: id, reason: '又漏了' })).toBe('TOO_LATE')
  expect(await town.told()).toEqual(['lin helpClosed'])
})

test('nobody but the resident confirms or reopens', async () => {
  const { id } = await settledCase(town)
  for (const who of ['lin', 'zhao'] as const) {
    expect(await town.refusal(who, 'help', 'confirm', { helpId: id, stars: 5, note: '' })).toBe('NOT_YOURS')
    expect(await town.refusal(who, 'help', 'reopen', { helpId: id, reason: '不行' })).toBe('NOT_YOURS')
  }
})

function at(time: string): number {
  return Date.parse(`2026-03-02T${time}+08:00`)
}
