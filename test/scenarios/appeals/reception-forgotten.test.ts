import { hours, minutes } from '../../../core/kit/time'
import { atDesk, communityId, SETTINGS, turnAt } from '../../support/appeals-town'
import { control } from '../../support/emulator-client'
import { PEOPLE } from '../../support/small-town'
import { talkingTownHere } from '../../support/town-here'
import { NINE, TUESDAY, wanted } from '../../support/visit-times'
import { tracesOf } from '../account/leaving-town'

const town = talkingTownHere(async () => ({ appeals: SETTINGS }))

const list = async () => (await town.call('he', 'reception', 'list', { communityId, date: TUESDAY })).rows

describe('who came is forgotten', () => {
  const visitor = { communityId, clientKey: 'walk-in-0001', name: '陶师傅', phone: '', words: '膝盖的事' }
  const MARKS = ['陶师傅', '膝盖的事']

  test('thirty days after their day, with or without a number, and not before', async () => {
    await town.call('he', 'reception', 'walkIn', visitor)
    await town.call('he', 'reception', 'walkIn', { ...visitor, clientKey: 'walk-in-0002', phone: '13911112222' })
    await town.call('zhou', 'reception', 'book', wanted('zhou', { words: '膝盖的事' }))
    const found = async () =>
      (await tracesOf(town, [...MARKS, '13911112222', PEOPLE.zhou.id])).map((one) => one.split('/')[0])
    await turnAt(town, '2026-03-31T23:59')
    expect(new Set(await found())).toContain('reception_days')
    await turnAt(town, '2026-04-01T00:00')
    await turnAt(town, '2026-04-02T00:01')
    expect(await found()).not.toContain('reception_days')
    expect(await town.all('reception_days')).toHaveLength(2)
  })

  test('also on a day that an earlier version stored, which owed nobody anything any more', async () => {
    const who = { id: PEOPLE.tao.id, openid: PEOPLE.tao.openid, name: '陶师傅', phone: '' }
    const old = { id: 'r-old', slotAt: 0, by: PEOPLE.tao.id, who, words: '膝盖的事', bookedAt: 0, state: 'came' }
    const date = '2026-01-05'
    const day = { communityId, date, version: 3, appointments: [old], namedIds: [PEOPLE.tao.id], wakeAt: null }
    await control(town.url, 'POST', ['database', { reception_days: [{ ...day, _id: `${communityId}.${date}` }] }])
    // The engine looks at the room whenever it has somebody to remind.
    await town.call('zhou', 'reception', 'book', wanted('zhou'))
    await turnAt(town, '2026-03-03T08:01')
    await turnAt(town, '2026-03-03T08:03')
    expect(await town.told()).toEqual(['zhou receptionSoon'])
    expect(await tracesOf(town, [...MARKS, PEOPLE.tao.id])).not.toContainEqual(
      expect.stringContaining('reception_days'),
    )
  })

  test('with the account of whoever made the case theirs that they brought without a number', async () => {
    const here = await town.call('he', 'reception', 'walkIn', visitor)
    const visit = { date: here.date, appointmentId: here.id }
    const filed = await town.call('he', 'appeals', 'file', { ...atDesk('reception'), visit })
    await town.call('tao', 'appeals', 'claim', { communityId, key: filed.number, code: filed.claimCode ?? '' })
    await town.call('tao', 'appeals', 'withdraw', { appealId: filed.id, reason: '不用了' })
    await town.call('tao', 'people', 'deleteMe', { communityId })
    await town.advance(minutes(75))
    expect(await tracesOf(town, MARKS)).toEqual([])
    expect(await town.all('reception_days')).toMatchObject([
      { appointments: [{ state: 'came', cases: [{ id: filed.id }] }] },
    ])
  })
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

test('whoever booked without a record of their own takes their number back all the same', async () => {
  const own = '13677778888'
  await town.call('stranger', 'reception', 'book', wanted('stranger', { phone: own, words: `打 ${own} 找我` }))
  const held = () => town.call('stranger', 'people', 'held', { communityId })
  expect(await held()).toMatchObject({ phone: '', numbersLeft: 1 })
  expect(await town.call('stranger', 'people', 'withdrawConsent', { communityId, purpose: 'phone' })).toMatchObject({
    numbersLeft: 0,
  })
  expect((await list()).map(({ name, phone, state }) => ({ name, phone, state }))).toEqual([
    { name: PEOPLE.stranger.name, phone: '', state: 'booked' },
  ])
  // Booked anew while the engine still looks for the old one.
  const again = { clientKey: 'visit-stranger-2', slotAt: NINE + hours(24), phone: '13699990000' }
  await town.skip(minutes(1))
  await town.call('stranger', 'reception', 'book', wanted('stranger', again))
  expect(await held()).toMatchObject({ numbersLeft: 1 })
  await town.advance(minutes(11))
  expect(await tracesOf(town, [own])).toEqual([])
  const next = await town.call('he', 'reception', 'list', { communityId, date: '2026-03-04' })
  expect(next.rows).toMatchObject([{ phone: '13699990000', state: 'booked' }])
  expect(await held()).toMatchObject({ numbersLeft: 1 })
})
