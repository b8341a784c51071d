import { DAY_MS } from '../../../core/kit/time'
import { faultsIn } from '../../../core/volunteering/ledger'
import { PEOPLE } from '../../support/small-town'
import { townHere } from '../../support/town-here'
import {
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
} from '../../support/volunteering'

const town = townHere()

const slot = (activityId: string) => ({ activityId, slotId: 's1' })

test('from the draft to the counter: published, signed up, moved up from the waiting list, checked in by the code, hours, points, a bag of rice', async () => {
  const activityId = await givenActivity(town)
  expect((await town.call('stranger', 'volunteering', 'feed', { communityId: 'tonghuali' }))[0]).toMatchObject({
    title: '清理楼道',
    slots: [{ capacity: 2, free: 2 }],
  })
  await peopleSignUp(activityId)
  await theyAreReminded()
  await oneComes(activityId)
  await hoursAreConfirmed(activityId)
  await ricePaidWithThem()
})

/** Two seats for three: the third moves up when the second cancels. */
async function peopleSignUp(activityId: string) {
  const seated = await town.call('zhou', 'volunteering', 'signUp', slot(activityId))
  await town.call('fang', 'volunteering', 'signUp', slot(activityId))
  const waiting = await town.call('tao', 'volunteering', 'signUp', slot(activityId))
  expect([seated.status, waiting.status, waiting.inQueue]).toEqual(['signedUp', 'waiting', 1])
  expect((await town.call('zhou', 'volunteering', 'signUp', slot(activityId))).status).toBe('signedUp')

  await town.call('fang', 'volunteering', 'cancelSignUp', { signUpId: signUpId(activityId, 'fang'), reason: '有事' })
  expect(await town.told()).toEqual(['tao seatPromoted'])
  const seats = [PEOPLE.zhou.id, PEOPLE.tao.id]
  expect(await storedSheet(town, activityId)).toMatchObject({ free: 0, seats, queue: [] })
  const confirmed = await town.call('tao', 'volunteering', 'confirmSeat', { signUpId: signUpId(activityId, 'tao') })
  expect(confirmed.status).toBe('confirmed')
}

async function theyAreReminded() {
  await itIs(town, saturday('09:00') - DAY_MS)
  await town.engineRuns()
  expect(await town.told()).toEqual(['tao activityTomorrow', 'zhou activityTomorrow'])
  await itIs(town, saturday('08:00'))
  await town.engineRuns()
  expect(await town.told()).toEqual(['tao activitySoon', 'zhou activitySoon'])
}

/** A forged code, and one that was photographed and sent on, let nobody in. */
async function oneComes(activityId: string) {
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
  const out = await town.call('tao', 'volunteering', 'checkOut', { ...own, proof: await scanned(town, activityId) })
  expect(out.hours).toEqual({ grade: 'B', minutes: 120 })
  await town.engineRuns() // the activity is over, and nobody saw zhou
  const roll = await town.call('lin', 'volunteering', 'roll', { activityId })
  expect(roll.people.map(({ name, status }) => `${name} ${status}`).sort()).toEqual(
    ['周秀兰 absent', '方志远 cancelled', '陶晓雯 checkedOut'].sort(),
  )
}

async function hoursAreConfirmed(activityId: string) {
  const own = { signUpId: signUpId(activityId, 'tao') }
  expect(await town.refusal('tao', 'volunteering', 'confirmHours', own)).toBe('NOT_YOURS')
  const graded = await town.call('lin', 'volunteering', 'confirmHours', own)
  expect(graded.hours).toEqual({ grade: 'A', minutes: 120 })
  await town.call('lin', 'volunteering', 'confirmHours', own)
  expect(await town.told()).toEqual(['tao hoursConfirmed'])
  const lines = (await ledgerOf(town, 'tao')).map(({ kind, amount, balance }) => [kind, amount, balance])
  expect(lines).toEqual([['earn', 20, 20]])
}

async function ricePaidWithThem() {
  const rewardId = await givenReward(town, 1)
  const reserving = { rewardId, clientKey: 'reserve-0001' }
  const kept = await town.call('tao', 'volunteering', 'reserve', reserving)
  expect(kept).toMatchObject({ status: 'reserved', name: '米 5 斤' })
  expect((await town.call('tao', 'volunteering', 'reserve', reserving)).id).toBe(kept.id)
  expect(await town.told()).toEqual(['tao rewardReserved'])
  expect(await town.refusal('zhou', 'volunteering', 'redeem', { code: kept.code })).toBe('GONE')
  const handed = await town.call('tao', 'volunteering', 'redeem', { code: kept.code })
  expect(handed).toMatchObject({ name: '米 5 斤', price: 20 })
  expect(await town.refusal('tao', 'volunteering', 'redeem', { code: kept.code })).toBe('ALREADY_REDEEMED')
  expect(await town.told()).toEqual(['tao rewardRedeemed'])
  const points = await town.call('tao', 'volunteering', 'points', {})
  expect([points.balance, points.redemptions[0]?.code]).toEqual([0, ''])
  expect(faultsIn(await ledgerOf(town, 'tao'))).toEqual([])
}

test('hours by hand need a second person, show as C, and earn nothing; hours taken back take their points with them', async () => {
  const activityId = await givenActivity(town)
  const taos = await oneByPlaceAndOneAbsent(activityId)
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

/** Tao checks in and out by the place, zhou does not come. */
async function oneByPlaceAndOneAbsent(activityId: string) {
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
  return taos
}
