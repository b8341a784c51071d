import type { Redemption } from '../../../core/volunteering/redemption'
import type { Reward } from '../../../core/volunteering/reward'
import { PEOPLE } from '../../support/small-town'
import { townHere } from '../../support/town-here'
import {
  givenActivity,
  givenPoints,
  givenReward,
  ledgerOf,
  saturday,
  signUpId,
  storedSheet,
  storedSignUps,
} from '../../support/volunteering'

const town = townHere()

test.each([
  ['it keeps what the sheet has answered', 'sign_ups'],
  ['the sheet is asked', 'sheets'],
])('a function that dies before %s leaves a sign-up that the engine finishes', async (_when, collection) => {
  const activityId = await givenActivity(town)
  await town.diesAt({ action: 'database.modifyDocument', collection }, () =>
    town.call('zhou', 'volunteering', 'signUp', { activityId, slotId: 's1' }),
  )
  await town.skip(60_000)
  await town.engineRuns()
  expect((await storedSignUps(town)).map(({ status }) => status)).toEqual(['signedUp'])
  expect(await storedSheet(town, activityId)).toMatchObject({ free: 1, seats: [PEOPLE.zhou.id] })
})

test('a function that dies while it gives a seat back leaves it to the engine, which gives it to the next', async () => {
  const slots = [{ id: 's1', from: saturday('09:00'), to: saturday('11:00'), capacity: 1 }]
  const activityId = await givenActivity(town, { slots })
  for (const who of ['zhou', 'tao'] as const)
    await town.call(who, 'volunteering', 'signUp', { activityId, slotId: 's1' })
  await town.diesAt({ action: 'database.modifyDocument', collection: 'sheets' }, () =>
    town.call('zhou', 'volunteering', 'cancelSignUp', { signUpId: signUpId(activityId, 'zhou'), reason: '' }),
  )
  await town.skip(60_000)
  await town.engineRuns()
  expect(await town.told()).toEqual(['tao seatPromoted'])
  expect(await storedSheet(town, activityId)).toMatchObject({ free: 0, seats: [PEOPLE.tao.id], queue: [] })
})

test('a function that dies between the piece and the points, or after both, leaves a redemption that the engine finishes', async () => {
  for (const [nth, collection] of (['points', 'redemptions'] as const).entries()) {
    await town.restart()
    const rewardId = await givenReward(town, 1)
    await givenPoints(town, 'zhou', 20)
    const action = collection === 'points' ? 'database.insertDocument' : 'database.modifyDocument'
    await town.diesAt({ action, collection }, () =>
      town.call('zhou', 'volunteering', 'reserve', { rewardId, clientKey: `reserve-000${nth}` }),
    )
    await town.skip(60_000)
    await town.engineRuns()
    expect(await town.told()).toEqual(['zhou rewardReserved'])
    expect((await town.all<Redemption>('redemptions'))[0]).toMatchObject({
      status: 'reserved',
      piece: 'held',
      points: 'spent',
    })
    expect((await ledgerOf(town, 'zhou')).map(({ kind }) => kind)).toEqual(['earn', 'spend'])
    expect((await town.all<Reward>('rewards'))[0]).toMatchObject({ free: 0 })
  }
})
