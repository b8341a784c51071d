import { personIdOf } from '../../../cloudfunctions/_shared/wechat/person-id'
import type { SignUpView } from '../../../core/volunteering/activity-view'
import { faultsIn, type LedgerEntry } from '../../../core/volunteering/ledger'
import type { Redemption } from '../../../core/volunteering/redemption'
import type { Reward } from '../../../core/volunteering/reward'
import { callAs, control } from '../../support/emulator-client'
import { codes } from '../../support/outcomes'
import { townHere } from '../../support/town-here'
import {
  givenActivity,
  givenNeighbours,
  givenPoints,
  givenReward,
  ledgerOf,
  saturday,
  storedSheet,
  storedSignUps,
} from '../../support/volunteering'

const town = townHere()
jest.setTimeout(120_000)

/** Long enough that calls overlap on one machine. Real ms. */
const LATENCY_MS = 10

interface Stats {
  readonly database: { readonly operations: Readonly<Record<string, number>> }
}

async function roundTrips(act: () => Promise<unknown>): Promise<number> {
  await control(town.url, 'DELETE', ['stats'])
  await act()
  const { database } = await control<Stats>(town.url, 'GET', ['stats'])
  return Object.values(database.operations).reduce((sum, count) => sum + count, 0)
}

const say = (line: string) => void process.stdout.write(`${line}\n`)

test('three hundred who sign up at once for fifty seats are fifty on seats and the rest in one queue, first come', async () => {
  const capacity = 50
  const slots = [{ id: 's1', from: saturday('09:00'), to: saturday('11:00'), capacity }]
  const activityId = await givenActivity(town, { slots })
  const crowd = await givenNeighbours(town, 300, personIdOf)
  await town.slowDatabase(LATENCY_MS)
  const began = performance.now()
  let views: readonly SignUpView[] = []
  const trips = await roundTrips(async () => {
    const input = { activityId, slotId: 's1' }
    views = await Promise.all(crowd.map((openid) => callAs(town.url, openid, ['volunteering', 'signUp', input])))
  })
  const seconds = (performance.now() - began) / 1_000
  await town.allIsWell()

  const count = (status: string) => views.filter((view) => view.status === status).length
  say(
    `300 sign-ups at once for ${capacity} seats: ${count('signedUp')} seated, ${count('waiting')} waiting, ${(trips / 300).toFixed(1)} round trips each, ${seconds.toFixed(1)} s`,
  )
  expect([count('signedUp'), count('waiting')]).toEqual([50, 250])
  const sheet = await storedSheet(town, activityId)
  expect([sheet.free, sheet.seats.length, sheet.queue.length]).toEqual([0, 50, 250])
  expect(new Set([...sheet.seats, ...sheet.queue]).size).toBe(300)
  const stored = await storedSignUps(town)
  for (const { person, status } of stored)
    expect([person.id, status]).toEqual([person.id, sheet.seats.includes(person.id) ? 'signedUp' : 'waiting'])

  await tenCancel(activityId, crowd)
  await forgetMessages()
})

/** Those who cancel at once make room for as many of the queue, from its head, and for nobody else. */
async function tenCancel(activityId: string, crowd: readonly string[]) {
  const sheet = await storedSheet(town, activityId)
  const leaving = sheet.seats.slice(0, 10)
  const who = new Map(crowd.map((openid) => [personIdOf({ openid }), openid]))
  await town.slowDatabase(LATENCY_MS)
  await Promise.all(
    leaving.map((id) => {
      const input = { signUpId: `${activityId}.s1.${id}`, reason: '' }
      return callAs(town.url, who.get(id) ?? '', ['volunteering', 'cancelSignUp', input])
    }),
  )
  await town.allIsWell()
  const after = await storedSheet(town, activityId)
  const moved = sheet.queue.slice(0, 10)
  say(
    `10 cancel at once: free ${after.free}, moved up ${after.seats.filter((id) => moved.includes(id)).length} of the first 10 in the queue`,
  )
  expect([after.free, after.seats.length]).toEqual([0, 50])
  expect([...after.seats].sort()).toEqual([...sheet.seats.slice(10), ...moved].sort())
  const promoted = (await storedSignUps(town)).filter(({ status }) => status === 'promoted')
  expect(promoted.map(({ person }) => person.id).sort()).toEqual([...moved].sort())
}

test('fifty who reserve the last piece at once are one, and forty-nine keep their points', async () => {
  const rewardId = await givenReward(town, 1)
  const crowd = await givenNeighbours(town, 50, personIdOf)
  const points = crowd.map((openid) => {
    const personId = personIdOf({ openid })
    const cause = { kind: 'signUp', id: `before-${openid}` }
    const line = { key: `earn:${openid}`, kind: 'earn', amount: 20, cause, note: '', no: 1, balance: 20, at: 0 }
    return { _id: `${personId}.1`, personId, communityId: 'tonghuali', ...line }
  })
  await control(town.url, 'POST', ['database', { points }])
  await town.slowDatabase(LATENCY_MS)
  let outcomes: readonly string[] = []
  const trips = await roundTrips(async () => {
    const input = { rewardId, clientKey: 'reserve-0001' }
    outcomes = await codes(crowd.map((openid) => callAs(town.url, openid, ['volunteering', 'reserve', input])))
  })
  await town.allIsWell()
  const count = (code: string) => outcomes.filter((one) => one === code).length
  say(
    `50 reserve the last piece at once: ${count('ok')} has it, ${count('OUT_OF_STOCK')} too late, ${(trips / 50).toFixed(1)} round trips each`,
  )
  expect([count('ok'), count('OUT_OF_STOCK')]).toEqual([1, 49])
  const [reward] = await town.all<Reward>('rewards')
  expect([reward?.free, reward?.holders.length]).toEqual([0, 1])
  const entries = await town.all<LedgerEntry>('points')
  expect(entries.filter(({ kind }) => kind === 'spend')).toHaveLength(1)
  expect(entries).toHaveLength(51)
  const redemptions = await town.all<Redemption>('redemptions')
  expect(redemptions.filter(({ status }) => status === 'refused')).toHaveLength(49)
  await forgetMessages()
})

test('fifty scans of one code at once hand over one piece', async () => {
  const rewardId = await givenReward(town, 1)
  await givenPoints(town, 'zhou', 20)
  const { code } = await town.call('zhou', 'volunteering', 'reserve', { rewardId, clientKey: 'reserve-0001' })
  await town.slowDatabase(LATENCY_MS)
  const outcomes = await codes(Array.from({ length: 50 }, () => town.call('tao', 'volunteering', 'redeem', { code })))
  await town.allIsWell()
  const count = (word: string) => outcomes.filter((one) => one === word).length
  say(
    `50 scans of one code at once: ${count('ok')} handed over, ${count('ALREADY_REDEEMED')} told so, ${count('CONFLICT')} to scan again`,
  )
  expect([count('ok'), count('ok') + count('ALREADY_REDEEMED') + count('CONFLICT')]).toEqual([1, 50])
  expect(faultsIn(await ledgerOf(town, 'zhou'))).toEqual([])
  await forgetMessages()
})

test('one person’s two spendings at once spend what there is once', async () => {
  const rewardId = await givenReward(town, 5)
  await givenPoints(town, 'zhou', 30)
  await town.slowDatabase(LATENCY_MS)
  const keys = ['reserve-0001', 'reserve-0002', 'reserve-0003']
  const outcomes = await codes(
    keys.map((clientKey) => town.call('zhou', 'volunteering', 'reserve', { rewardId, clientKey })),
  )
  await town.allIsWell()
  expect([...outcomes].sort()).toEqual(['POINTS_SHORT', 'POINTS_SHORT', 'ok'])
  const ledger = await ledgerOf(town, 'zhou')
  expect([faultsIn(ledger), ledger.at(-1)?.balance]).toEqual([[], 10])
  expect((await town.all<Reward>('rewards'))[0]).toMatchObject({ free: 4 })
  await forgetMessages()
})

/** What a crowd was told is no part of these stories. */
async function forgetMessages(): Promise<void> {
  await town.restart()
}
