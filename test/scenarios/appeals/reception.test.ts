import { hours, minutes } from '../../../core/kit/time'
import { atDesk, communityId, SETTINGS, turnAt } from '../../support/appeals-town'
import type { Name } from '../../support/small-town'
import { talkingTownHere } from '../../support/town-here'
import { NINE, TUESDAY, wanted } from '../../support/visit-times'

const town = talkingTownHere(async () => ({ appeals: SETTINGS }))

const days = (who: Name) => town.call(who, 'reception', 'days', { communityId })
const list = async () => (await town.call('he', 'reception', 'list', { communityId, date: TUESDAY })).rows

test('an appointment: booked on the phone, on the list of the desk, and whoever comes is written down by that door', async () => {
  const before = await days('zhou')
  expect(before).toMatchObject({ open: true, slotMinutes: 30, mine: [] })
  expect(before.days.map(({ date }) => date)).not.toContain('2026-03-07')
  expect(before.days.find(({ date }) => date === TUESDAY)?.slots[0]).toEqual({ at: NINE, left: 1 })

  const booked = await town.call('zhou', 'reception', 'book', wanted('zhou'))
  expect(await town.call('zhou', 'reception', 'book', wanted('zhou'))).toEqual(booked)
  expect((await days('zhou')).mine).toEqual([{ ...booked, remindedBy: 'push' }])
  expect((await days('tao')).days.find(({ date }) => date === TUESDAY)?.slots[0]?.left).toBe(0)
  expect((await days('tao')).mine).toEqual([])
  expect(await town.refusal('tao', 'reception', 'book', wanted('tao'))).toBe('TIME_FULL')

  const rang = { forCaller: true, slotAt: NINE + minutes(30), name: '陶师傅', phone: '13911112222' }
  await town.call('he', 'reception', 'book', wanted('he', rang))
  expect((await list()).map(({ name, state }) => [name, state])).toEqual([
    ['周秀兰', 'booked'],
    ['陶师傅', 'booked'],
  ])
  const one = { communityId, date: TUESDAY, appointmentId: booked.id }
  expect(await town.call('he', 'reception', 'came', one)).toMatchObject({ state: 'came', name: '周秀兰' })
  expect(await town.refusal('zhou', 'reception', 'cancel', one)).toBe('NO_SUCH_MOVE')
  expect(await town.call('he', 'appeals', 'file', atDesk('reception'))).toMatchObject({ door: 'reception' })
})

test('whoever comes without an appointment is on the list too, and what they bring stands on their line', async () => {
  const visitor = { communityId, clientKey: 'walk-in-0001', name: '陶师傅', phone: '', words: '楼道堵了' }
  const here = await town.call('he', 'reception', 'walkIn', visitor)
  expect(await town.call('he', 'reception', 'walkIn', visitor)).toEqual(here)
  expect(here).toMatchObject({ date: '2026-03-02', state: 'came', walkIn: true, cases: [] })
  const today = (await days('tao')).days.find(({ date }) => date === '2026-03-02')
  expect(today?.slots.every(({ left }) => left === 1)).toBe(true)

  const visit = { date: here.date, appointmentId: here.id }
  const filed = await town.call('he', 'appeals', 'file', { ...atDesk('reception'), visit })
  await town.call('he', 'appeals', 'file', { ...atDesk('reception'), visit })
  const { rows } = await town.call('he', 'reception', 'list', { communityId, date: here.date })
  expect(rows).toMatchObject([{ name: '陶师傅', cases: [{ id: filed.id, number: filed.number }] }])
})

test('whoever dies between the case and the line it belongs on: the same call once more makes the rest, and no second case', async () => {
  const visitor = { communityId, clientKey: 'walk-in-0001', name: '陶师傅', phone: '', words: '' }
  const here = await town.call('he', 'reception', 'walkIn', visitor)
  const filing = { ...atDesk('reception'), visit: { date: here.date, appointmentId: here.id } }
  const noted = { action: 'database.modifyDocument', collection: 'reception_days', from: 'appeals' }
  await town.diesAt(noted, () => town.call('he', 'appeals', 'file', filing))
  const filed = await town.call('he', 'appeals', 'file', filing)
  expect(await town.all('appeals')).toHaveLength(1)
  const { rows } = await town.call('he', 'reception', 'list', { communityId, date: here.date })
  expect(rows).toMatchObject([{ cases: [{ id: filed.id }] }])
})

test('what somebody brings without their name does not stand beside their name', async () => {
  const visitor = { communityId, clientKey: 'walk-in-0002', name: '陶师傅', phone: '', words: '' }
  const here = await town.call('he', 'reception', 'walkIn', visitor)
  const visit = { date: here.date, appointmentId: here.id }
  await town.call('he', 'appeals', 'file', { ...atDesk('reception', { anonymous: true }), visit })
  for (const who of ['he', 'zhao'] as const) {
    const { rows } = await town.call(who, 'reception', 'list', { communityId, date: here.date })
    expect(rows).toMatchObject([{ name: '陶师傅', cases: [] }])
  }
})

test('nothing is written down on a line that nobody knows, or that was said off', async () => {
  const { id } = await town.call('zhou', 'reception', 'book', wanted('zhou'))
  await town.call('zhou', 'reception', 'cancel', { communityId, date: TUESDAY, appointmentId: id })
  for (const appointmentId of [id, 'r-nobody']) {
    const visit = { date: TUESDAY, appointmentId }
    expect(await town.refusal('he', 'appeals', 'file', { ...atDesk('reception'), visit })).toBe('NOT_FOUND')
  }
  expect(await town.all('appeals')).toEqual([])
})

describe('a reminder', () => {
  const told = async () => [...(await town.told())].filter((line) => line.includes('reception'))

  test('comes a day and an hour before, once each, and not after they have said it off', async () => {
    await town.call('zhou', 'reception', 'book', wanted('zhou', { slotAt: NINE + hours(24) }))
    await town.call('tao', 'reception', 'book', wanted('tao', { slotAt: NINE + hours(24) + minutes(30) }))
    await turnAt(town, '2026-03-03T09:00')
    expect(await told()).toEqual(['zhou receptionTomorrow'])
    const [zhou] = (await days('zhou')).mine
    await town.call('zhou', 'reception', 'cancel', {
      ...{ communityId, date: '2026-03-04', appointmentId: zhou?.id ?? '' },
    })
    await turnAt(town, '2026-03-03T09:30')
    expect(await told()).toEqual(['tao receptionTomorrow'])
    await turnAt(town, '2026-03-04T08:31')
    await turnAt(town, '2026-03-04T08:40')
    expect(await told()).toEqual(['tao receptionSoon'])
  })

  test('is not lost with the engine that was to send it, and nobody is reminded of what has begun', async () => {
    await town.call('zhou', 'reception', 'book', wanted('zhou'))
    await town.call('tao', 'reception', 'book', wanted('tao', { slotAt: NINE + minutes(60) }))
    const dying = { action: 'database.insertDocument', collection: 'outbox' }
    await turnAt(town, '2026-03-03T07:00')
    await town.skip(minutes(61))
    await town.diesAt(dying, async () => {
      if (!(await town.engineRuns())) throw new Error('died')
    })
    await town.skip(minutes(1))
    await town.engineRuns()
    expect(await told()).toEqual(['zhou receptionSoon'])
    await turnAt(town, '2026-03-03T10:05')
    expect(await told()).toEqual([])
  })

  test('is not owed to whoever says it off themselves, and nobody else hears of it', async () => {
    const { id } = await town.call('zhou', 'reception', 'book', wanted('zhou'))
    await town.call('zhou', 'reception', 'cancel', { communityId, date: TUESDAY, appointmentId: id })
    await turnAt(town, '2026-03-03T09:05')
    expect(await town.told()).toEqual([])
    expect(await town.all('reception_days')).toMatchObject([{ appointments: [{ state: 'cancelled' }], owed: [] }])
  })

  test('goes to whoever had booked when the desk calls it off', async () => {
    const { id } = await town.call('zhou', 'reception', 'book', wanted('zhou'))
    const one = { communityId, date: TUESDAY, appointmentId: id }
    await town.call('he', 'reception', 'cancel', one)
    await town.call('he', 'reception', 'cancel', one)
    expect(await told()).toEqual(['zhou receptionCalledOff'])
  })
})

test('says how a reminder comes: by WeChat only while it may push, and not at all once none is to come', async () => {
  await town.call('zhou', 'reception', 'book', wanted('zhou'))
  const how = async () => (await days('zhou')).mine.map(({ remindedBy }) => remindedBy)
  await town.call('zhou', 'people', 'withdrawConsent', { communityId, purpose: 'messages' })
  expect(await how()).toEqual(['inbox'])
  const allowed = { communityId, consentId: 'consent-0001', templateIds: ['template-progress'] }
  await town.call('zhou', 'people', 'consented', allowed)
  expect(await how()).toEqual(['push'])
  await turnAt(town, '2026-03-03T08:01')
  expect(await how()).toEqual([null])
})

test('a time that has passed unused is nobody’s appointment any more', async () => {
  await town.call('zhou', 'reception', 'book', wanted('zhou'))
  await turnAt(town, '2026-03-03T09:29')
  expect((await days('zhou')).mine).toHaveLength(1)
  await turnAt(town, '2026-03-03T09:30')
  expect((await days('zhou')).mine).toEqual([])
})

test('of thirty at the same instant one has the seat, and every other hears so', async () => {
  const tries = Array.from({ length: 30 }, (_, nth) =>
    town
      .call('he', 'reception', 'book', {
        ...wanted('he', { forCaller: true, clientKey: `rush-000${nth}`, phone: `139${10_000_000 + nth}` }),
      })
      .then(
        () => 'booked',
        (error: Error) => error.message.split(' ')[0],
      ),
  )
  const outcomes = await Promise.all(tries)
  expect(outcomes.filter((one) => one === 'booked')).toHaveLength(1)
  expect(new Set(outcomes)).toEqual(new Set(['booked', 'TIME_FULL']))
  expect(await list()).toHaveLength(1)
}, 60_000)

test('a slot that is said off is free again; whoever has no part in it cannot', async () => {
  const { id } = await town.call('zhou', 'reception', 'book', wanted('zhou'))
  const one = { communityId, date: TUESDAY, appointmentId: id }
  for (const who of ['tao', 'lin', 'gu', 'bo', 'stranger'] as const)
    expect([who, await town.refusal(who, 'reception', 'cancel', one)]).toEqual([who, 'NOT_FOUND'])
  expect(await town.call('zhou', 'reception', 'cancel', one)).toMatchObject({ state: 'cancelled' })
  expect(await town.call('tao', 'reception', 'book', wanted('tao'))).toMatchObject({ state: 'booked' })
})

test.each(['zhou', 'lin', 'gu', 'bo', 'stranger'] as const)('the list of the day is not for %s', async (who) => {
  const on = { communityId, date: TUESDAY }
  const one = { ...on, appointmentId: (await town.call('tao', 'reception', 'book', wanted('tao'))).id }
  expect(await town.refusal(who, 'reception', 'list', on)).toBe('NOT_YOURS')
  expect(await town.refusal(who, 'reception', 'came', one)).toBe('NOT_YOURS')
  const visitor = { communityId, clientKey: 'walk-in-0001', name: '陶师傅', phone: '', words: '' }
  expect(await town.refusal(who, 'reception', 'walkIn', visitor)).toBe('NOT_YOURS')
  const caller = { forCaller: true, slotAt: NINE + minutes(30) }
  expect(await town.refusal(who, 'reception', 'book', wanted(who, caller))).toBe('NOT_YOURS')
})
