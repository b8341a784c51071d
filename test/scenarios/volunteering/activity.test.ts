import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../../core/kit/time'
import { faultsIn } from '../../../core/volunteering/ledger'
import { givenRoster } from '../../support/roster-town'
import { PEOPLE } from '../../support/small-town'
import { townHere } from '../../support/town-here'
import {
  cleaning,
  forged,
  givenActivity,
  givenReward,
  itIs,
  ledgerOf,
  saturday,
  scanned,
  signUpId,
  storedActivities,
  storedSheet,
  storedSignUps,
} from '../../support/volunteering'

const town = townHere()

const slot = (activityId: string) => ({ activityId, slotId: 's1' })

test('from the draft to the counter: published, signed up, moved up from the waiting list, checked in by the code, hours, points, a bag of rice', async () => {
  const activityId = await givenActivity(town)
  expect((await town.call('stranger', 'volunteering', 'feed', { communityId: 'tonghuali' }))[0]).toMatchObject({
    title: '清理楼道',
    slots: [{ capacity: 2, free: 2 }],
  })

  const seated = await town.call('zhou', 'volunteering', 'signUp', slot(activityId))
  await town.call('fang', 'volunteering', 'signUp', slot(activityId))
  const waiting = await town.call('tao', 'volunteering', 'signUp', slot(activityId))
  expect([seated.status, waiting.status, waiting.inQueue]).toEqual(['signedUp', 'waiting', 1])
  expect((await town.call('zhou', 'volunteering', 'signUp', slot(activityId))).status).toBe('signedUp')

  await town.call('fang', 'volunteering', 'cancelSignUp', { signUpId: signUpId(activityId, 'fang'), reason: '有事' })
  expect(await town.told()).toEqual(['tao seatPromoted'])
  expect(await storedSheet(town, activityId)).toMatchObject({
    free: 0,
    seats: [PEOPLE.zhou.id, PEOPLE.tao.id],
    queue: [],
  })
  const confirmed = await town.call('tao', 'volunteering', 'confirmSeat', { signUpId: signUpId(activityId, 'tao') })
  expect(confirmed.status).toBe('confirmed')

  await itIs(town, saturday('09:00') - DAY_MS)
  await town.engineRuns()
  expect(await town.told()).toEqual(['tao activityTomorrow', 'zhou activityTomorrow'])
  await itIs(town, saturday('08:00'))
  await town.engineRuns()
  expect(await town.told()).toEqual(['tao activitySoon', 'zhou activitySoon'])

  await itIs(town, saturday('08:55'))
  const own = { signUpId: signUpId(activityId, 'tao') }
  const forgery = forged(activityId, saturday('08:55'))
  expect(await town.refusal('tao', 'volunteering', 'checkIn', { ...own, proof: forgery })).toBe('CODE_OVER')
  const photographed = await scanned(town, activityId)
  await town.call('tao', 'volunteering', 'checkIn', { ...own, proof: photographed })
  await itIs(town, saturday('08:57'))
  const late = { signUpId: signUpId(activityId, 'zhou'), proof: photographed }
  expect(await town.refusal('zhou', 'volunteering', 'checkIn', late)).toBe('CODE_OVER')

  await itIs(town, saturday('11:02'))
  const out = await town.call('tao', 'volunteering', 'checkOut', { ...own, proof: await lastCode(activityId) })
  expect(out.hours).toEqual({ grade: 'B', minutes: 120 })
  await town.engineRuns() // the activity is over, and nobody saw zhou
  const roll = await town.call('lin', 'volunteering', 'roll', { activityId })
  expect(roll.people.map(({ name, status }) => `${name} ${status}`).sort()).toEqual(
    ['周秀兰 absent', '方志远 cancelled', '陶晓雯 checkedOut'].sort(),
  )

  expect(await town.refusal('tao', 'volunteering', 'confirmHours', own)).toBe('NOT_YOURS')
  const graded = await town.call('lin', 'volunteering', 'confirmHours', own)
  expect(graded.hours).toEqual({ grade: 'A', minutes: 120 })
  await town.call('lin', 'volunteering', 'confirmHours', own)
  expect(await town.told()).toEqual(['tao hoursConfirmed'])
  expect((await ledgerOf(town, 'tao')).map(({ kind, amount, balance }) => [kind, amount, balance])).toEqual([
    ['earn', 20, 20],
  ])

  const rewardId = await givenReward(town, 1)
  const kept = await town.call('tao', 'volunteering', 'reserve', { rewardId, clientKey: 'reserve-0001' })
  expect(kept).toMatchObject({ status: 'reserved', name: '米 5 斤' })
  expect(await town.call('tao', 'volunteering', 'reserve', { rewardId, clientKey: 'reserve-0001' })).toMatchObject({
    id: kept.id,
  })
  expect(await town.told()).toEqual(['tao rewardReserved'])
  expect(await town.refusal('zhou', 'volunteering', 'redeem', { code: kept.code })).toBe('GONE')
  expect(await town.call('tao', 'volunteering', 'redeem', { code: kept.code })).toMatchObject({
    name: '米 5 斤',
    price: 20,
  })
  expect(await town.refusal('tao', 'volunteering', 'redeem', { code: kept.code })).toBe('ALREADY_REDEEMED')
  expect(await town.told()).toEqual(['tao rewardRedeemed'])
  const points = await town.call('tao', 'volunteering', 'points', {})
  expect([points.balance, points.redemptions[0]?.code]).toEqual([0, ''])
  expect(faultsIn(await ledgerOf(town, 'tao'))).toEqual([])
})

/** The organiser's screen stays on until the activity is over. */
async function lastCode(activityId: string) {
  return scanned(town, activityId)
}

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

test('hours by hand need a second person, show as C, and earn nothing; hours taken back take their points with them', async () => {
  const activityId = await givenActivity(town)
  await town.call('zhou', 'volunteering', 'signUp', slot(activityId))
  await town.call('tao', 'volunteering', 'signUp', slot(activityId))
  await itIs(town, saturday('09:00'))
  const byPlace = { by: 'place', place: { lng: 120.1372, lat: 30.2815 }, accuracyM: 20 } as const
  const taos = { signUpId: signUpId(activityId, 'tao') }
  const far = { ...byPlace, place: { lng: 120.15, lat: 30.2815 } }
  expect(await town.refusal('tao', 'volunteering', 'checkIn', { ...taos, proof: far })).toBe('NOT_THERE')
  await town.call('tao', 'volunteering', 'checkIn', { ...taos, proof: byPlace })
  await itIs(town, saturday('10:00'))
  await town.call('tao', 'volunteering', 'checkOut', { ...taos, proof: byPlace })
  await itIs(town, saturday('11:00'))
  await town.engineRuns()

  const entry = { signUpId: signUpId(activityId, 'zhou'), minutes: 60, reason: '没带手机' }
  await town.call('lin', 'volunteering', 'enterHours', entry)
  expect(await town.refusal('lin', 'volunteering', 'approveHours', { signUpId: entry.signUpId })).toBe('NOT_YOURS')
  expect((await town.call('zhao', 'volunteering', 'approveHours', { signUpId: entry.signUpId })).hours).toEqual({
    grade: 'C',
    minutes: 60,
  })
  expect(await ledgerOf(town, 'zhou')).toEqual([])

  await town.call('lin', 'volunteering', 'confirmHours', taos)
  await town.call('gu', 'volunteering', 'revokeHours', { ...taos, reason: '人没来过' })
  expect((await ledgerOf(town, 'tao')).map(({ kind, amount, balance }) => [kind, amount, balance])).toEqual([
    ['earn', 10, 10],
    ['correct', -10, 0],
  ])
  expect(await town.told()).toEqual(['tao hoursConfirmed', 'zhao hoursToApprove', 'zhou hoursConfirmed'].sort())

  const record = await town.call('zhou', 'volunteering', 'record', {})
  expect(record.totals.C).toEqual({ times: 1, minutes: 60 })
  const paper = await town.call('zhou', 'volunteering', 'certify', { from: '2026-03-01', to: '2026-03-31' })
  expect(await town.call('stranger', 'volunteering', 'certificate', { code: paper.code })).toEqual(paper)
  expect(paper).toMatchObject({
    name: '周秀兰',
    communityName: '桐花里社区',
    totals: { A: { times: 0 }, C: { minutes: 60 } },
  })
  expect(await town.refusal('fang', 'volunteering', 'certify', { from: '2026-03-01', to: '2026-03-31' })).toBe(
    'NO_SERVICES',
  )
  expect((await storedActivities(town))[0]?.status).toBe('over')
})
