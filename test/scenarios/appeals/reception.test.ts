import { minutes } from '../../../core/kit/time'
import { atDesk, clock, communityId, SETTINGS } from '../../support/appeals-town'
import { type Name, PEOPLE } from '../../support/small-town'
import { talkingTownHere } from '../../support/town-here'
import { tracesOf } from '../account/leaving-town'

const town = talkingTownHere(async () => ({ appeals: SETTINGS }))

const TUESDAY = '2026-03-03'
const NINE = clock(`${TUESDAY}T09:00`)
const wanted = (who: Name, over: object = {}) => ({
  ...{ communityId, clientKey: `visit-${who}-1`, slotAt: NINE, words: '说说电梯', name: PEOPLE[who].name },
  ...{ phone: '13800002046', ...over },
})
const days = (who: Name) => town.call(who, 'reception', 'days', { communityId })
const list = async () => (await town.call('he', 'reception', 'list', { communityId, date: TUESDAY })).rows

test('an appointment: booked on the phone, on the list of the desk, and whoever comes is written down by that door', async () => {
  const before = await days('zhou')
  expect(before).toMatchObject({ open: true, slotMinutes: 30, mine: [] })
  expect(before.days.map(({ date }) => date)).not.toContain('2026-03-07')
  expect(before.days.find(({ date }) => date === TUESDAY)?.slots[0]).toEqual({ at: NINE, left: 1 })

  const booked = await town.call('zhou', 'reception', 'book', wanted('zhou'))
  expect(await town.call('zhou', 'reception', 'book', wanted('zhou'))).toEqual(booked)
  expect((await days('zhou')).mine).toEqual([booked])
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
  const caller = { forCaller: true, slotAt: NINE + minutes(30) }
  expect(await town.refusal(who, 'reception', 'book', wanted(who, caller))).toBe('NOT_YOURS')
})

test('who goes leaves neither name nor words behind, and their seat to others', async () => {
  await town.call('zhou', 'reception', 'book', wanted('zhou', { words: '膝盖的事' }))
  await town.call('zhou', 'people', 'deleteMe', { communityId })
  await town.advance(minutes(11))
  expect(await tracesOf(town, [PEOPLE.zhou.id, '膝盖的事', '13800002046'])).toEqual([])
  expect(await town.call('tao', 'reception', 'book', wanted('tao'))).toMatchObject({ state: 'booked' })
})

test('what is held tells of appointments, and a number taken back stands in none of them', async () => {
  const own = { name: PEOPLE.zhou.name, phone: '13800002046' }
  await town.call('zhou', 'people', 'saveMe', { communityId, ...own, home: null })
  await town.call('zhou', 'reception', 'book', wanted('zhou'))
  const held = () => town.call('zhou', 'people', 'held', { communityId })
  expect((await held()).appointments).toEqual({ ahead: 1, all: 1 })
  await town.call('zhou', 'people', 'withdrawConsent', { communityId, purpose: 'phone' })
  await town.advance(minutes(11))
  expect(await tracesOf(town, [own.phone])).toEqual([])
  expect((await list()).map(({ name, phone, state }) => ({ name, phone, state }))).toEqual([
    { name: PEOPLE.zhou.name, phone: '', state: 'booked' },
  ])
})
