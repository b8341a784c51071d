import { HOUR_MS, MINUTE_MS } from '../../../core/kit/time'
import { givenRoster } from '../../support/roster-town'
import { PEOPLE } from '../../support/small-town'
import { townHere } from '../../support/town-here'
import {
  cleaning,
  givenActivity,
  itIs,
  saturday,
  signUpId,
  storedSheet,
  storedSignUps,
} from '../../support/volunteering'

const town = townHere()

const slot = (activityId: string) => ({ activityId, slotId: 's1' })

test('a seat nobody says yes to goes to the next when the time is up, and the last is told that none came free', async () => {
  const one = { slots: [{ id: 's1', from: saturday('09:00'), to: saturday('11:00'), capacity: 1 }] }
  const activityId = await givenActivity(town, one)
  for (const who of ['zhou', 'tao', 'fang', 'sun'] as const)
    await town.call(who, 'volunteering', 'signUp', slot(activityId))
  await town.call('zhou', 'volunteering', 'cancelSignUp', { signUpId: signUpId(activityId, 'zhou'), reason: '' })
  expect(await town.told()).toEqual(['tao seatPromoted'])

  await town.skip(12 * HOUR_MS - MINUTE_MS)
  await town.engineRuns()
  expect(await town.told()).toEqual([])
  await town.skip(MINUTE_MS)
  await town.engineRuns()
  await town.skip(8 * HOUR_MS) // a word about a seat that is gone waits for the morning
  await town.engineRuns()
  expect(await town.told()).toEqual(['fang seatPromoted', 'tao seatLapsed'])
  expect(await town.refusal('tao', 'volunteering', 'confirmSeat', { signUpId: signUpId(activityId, 'tao') })).toBe(
    'SEAT_LAPSED',
  )

  await town.call('fang', 'volunteering', 'confirmSeat', { signUpId: signUpId(activityId, 'fang') })
  await itIs(town, saturday('09:00'))
  await town.engineRuns()
  expect(await town.told()).toEqual(['fang activitySoon', 'sun seatLapsed'].filter((line) => line.startsWith('sun')))
  expect(await storedSheet(town, activityId)).toMatchObject({ seats: [PEOPLE.fang.id], queue: [] })
})

test('nobody is in two places: not twice in one, not at one time in another, and not on a shift', async () => {
  const first = await givenActivity(town)
  const during = { slots: [{ id: 's1', from: saturday('10:45'), to: saturday('12:00'), capacity: 5 }] }
  const second = await givenActivity(town, during, 'activity-0002')
  const after = { slots: [{ id: 's1', from: saturday('11:00'), to: saturday('12:00'), capacity: 5 }] }
  const third = await givenActivity(town, after, 'activity-0003')
  await town.call('zhou', 'volunteering', 'signUp', slot(first))
  expect(await town.refusal('zhou', 'volunteering', 'signUp', slot(second))).toBe('TIME_TAKEN')
  expect((await town.call('zhou', 'volunteering', 'signUp', slot(third))).status).toBe('signedUp')
  await town.call('zhou', 'volunteering', 'cancelSignUp', { signUpId: signUpId(third, 'zhou'), reason: '' })
  await town.call('zhou', 'volunteering', 'cancelSignUp', { signUpId: signUpId(first, 'zhou'), reason: '' })
  expect((await town.call('zhou', 'volunteering', 'signUp', slot(second))).status).toBe('signedUp')
  expect(await town.refusal('zhou', 'volunteering', 'signUp', slot(first))).toBe('TIME_TAKEN')

  await givenRoster(town)
  const evening = { slots: [{ id: 's1', from: saturday('17:45'), to: saturday('18:15'), capacity: 5 }] }
  const fourth = await givenActivity(town, evening, 'activity-0004')
  expect(await town.refusal('sun', 'volunteering', 'signUp', slot(fourth))).toBe('ON_SHIFT_THEN')
  expect(await town.refusal('fang', 'volunteering', 'signUp', slot(fourth))).toBe('ON_SHIFT_THEN')
  expect((await town.call('zhou', 'volunteering', 'signUp', slot(fourth))).status).toBe('signedUp')
})

test('two phones of one person that sign up for two places at one instant get one', async () => {
  const ids = [await givenActivity(town), await givenActivity(town, {}, 'activity-0002')]
  await town.slowDatabase(25)
  const outcomes = await Promise.allSettled(ids.map((id) => town.call('zhou', 'volunteering', 'signUp', slot(id))))
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  const seats = (await Promise.all(ids.map((id) => storedSheet(town, id)))).flatMap(({ seats }) => seats)
  expect(seats).toEqual([PEOPLE.zhou.id])
})

test('who is called off hears why; whoever has cancelled before hears nothing', async () => {
  const activityId = await givenActivity(town)
  for (const who of ['zhou', 'tao', 'fang'] as const) await town.call(who, 'volunteering', 'signUp', slot(activityId))
  await town.call('fang', 'volunteering', 'cancelSignUp', { signUpId: signUpId(activityId, 'fang'), reason: '' })
  await town.call('lin', 'volunteering', 'callOff', { activityId, reason: '下雨' })
  await town.engineRuns()
  expect(await town.told()).toEqual(['tao activityCalledOff', 'zhou activityCalledOff'])
  expect((await storedSignUps(town)).map(({ status }) => status)).toEqual(['cancelled', 'cancelled', 'cancelled'])
  expect(await town.refusal('sun', 'volunteering', 'signUp', slot(activityId))).toBe('MOVED_ON')
  expect(await town.call('zhou', 'volunteering', 'feed', { communityId: 'tonghuali' })).toEqual([])
})

test('an organiser does not let their own activity out, and a draft is nobody else’s to see', async () => {
  const own = await town.call('zhao', 'volunteering', 'saveActivity', {
    activityId: null,
    clientKey: 'activity-0009',
    draft: cleaning(),
  })
  const { id: activityId } = own
  expect(await town.refusal('zhao', 'volunteering', 'publish', { activityId })).toBe('NOT_YOURS')
  expect(await town.refusal('zhou', 'volunteering', 'activity', { activityId })).toBe('GONE')
  expect(
    await town.refusal('lin', 'volunteering', 'saveActivity', {
      activityId,
      clientKey: 'activity-0009',
      draft: cleaning(),
    }),
  ).toBe('GONE')
  expect((await town.call('gu', 'volunteering', 'organised', {})).map(({ id }) => id)).toEqual([activityId])
  expect((await town.call('gu', 'volunteering', 'publish', { activityId })).status).toBe('published')
})
