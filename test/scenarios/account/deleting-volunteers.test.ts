import { DAY_MS, minutes } from '../../../core/kit/time'
import { PEOPLE } from '../../support/small-town'
import { talkingTownHere } from '../../support/town-here'
import {
  cleaning,
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
import { communityId, DOOR, deletes, marksOf, PHONE, tellsNumber, tracesOf } from './leaving-town'

const town = talkingTownHere()
jest.setTimeout(60_000)

const WISH = {
  ...{ communityId, clientKey: 'wish-0001', title: '一台收音机', detail: '周家老太太想听戏' },
  address: { buildingId: 'building-7', unit: '2', door: DOOR },
}

/** 周秀兰 helps to clean with 陶晓雯, has rice for it, and a paper; her wish comes true by 方志远. Organised by 林建平. */
async function aGoodWeek(): Promise<string> {
  const activityId = await givenActivity(town)
  const rewardId = await givenReward(town, 3)
  await tellsNumber(town, 'zhou')
  await town.call('zhou', 'volunteering', 'saveVolunteer', { skills: ['理发'], postIds: ['stairs'] })
  const wishId = await wishComesTrue()
  for (const who of ['zhou', 'tao'] as const)
    await town.call(who, 'volunteering', 'signUp', { activityId, slotId: 's1' })
  await theyServe(activityId)
  const { code } = await town.call('zhou', 'volunteering', 'reserve', { rewardId, clientKey: 'reserve-0001' })
  await town.call('tao', 'volunteering', 'redeem', { code })
  await town.call('zhou', 'volunteering', 'certify', { from: '2026-03-01', to: '2026-03-31' })
  await town.engineRuns()
  expect(wishId).not.toBe('')
  return activityId
}

async function wishComesTrue(): Promise<string> {
  const { id: wishId } = await town.call('zhou', 'volunteering', 'fileWish', WISH)
  await town.call('zhao', 'volunteering', 'approveWish', { wishId, title: WISH.title })
  await town.call('fang', 'volunteering', 'claimWish', { wishId, groupName: '' })
  await town.call('fang', 'volunteering', 'deliverWish', { wishId, note: '老太太很高兴' })
  await town.call('zhou', 'volunteering', 'receiveWish', { wishId, note: '声音很响' })
  await town.call('zhou', 'volunteering', 'thankWish', { wishId, words: '谢谢小方' })
  return wishId
}

async function theyServe(activityId: string): Promise<void> {
  await itIs(town, saturday('09:00'))
  for (const who of ['zhou', 'tao'] as const)
    await town.call(who, 'volunteering', 'checkIn', {
      signUpId: signUpId(activityId, who),
      proof: await scanned(town, activityId),
    })
  await itIs(town, saturday('11:00'))
  for (const who of ['zhou', 'tao'] as const) {
    const own = { signUpId: signUpId(activityId, who) }
    await town.call(who, 'volunteering', 'checkOut', { ...own, proof: await scanned(town, activityId) })
    await town.call('lin', 'volunteering', 'confirmHours', own)
  }
  await town.engineRuns()
}

describe('a volunteer who deletes the account', () => {
  test('is found nowhere any more: not on sheets, in hours, points, wishes, papers or others’ messages', async () => {
    await aGoodWeek()
    await deletes(town, 'zhou')
    await town.advance(minutes(11))
    const words = [DOOR, '周家老太太', '谢谢小方', '声音很响', '老太太很高兴']
    expect(await tracesOf(town, [...marksOf('zhou'), ...words])).toEqual([])
  })

  test('leaves behind that somebody came and for how long, that a wish came true, and what the shop is owed', async () => {
    const activityId = await aGoodWeek()
    await deletes(town, 'zhou')
    await town.advance(minutes(11))
    expect((await storedSheet(town, activityId)).seats).toEqual(['gone', PEOPLE.tao.id])
    const hours = (await storedSignUps(town)).map(({ person, status, checkedIn, checkedOut }) => {
      return [person.name, status, checkedIn?.by, (checkedOut?.at ?? 0) - (checkedIn?.at ?? 0)]
    })
    expect(hours.sort()).toEqual([
      ['已注销', 'checkedOut', 'qr', minutes(120)],
      [PEOPLE.tao.name, 'checkedOut', 'qr', minutes(120)],
    ])
    expect(await town.all('wishes')).toMatchObject([{ title: WISH.title, status: 'thanked', zoneId: 'zone-1' }])
    expect(await town.all('redemptions')).toMatchObject([{ status: 'redeemed', reward: { price: 20 } }])
    expect(await ledgerOf(town, 'zhou')).toEqual([])
    expect((await ledgerOf(town, 'tao')).map(({ amount }) => amount)).toEqual([20])
  })

  test('may leave the same slot together with another', async () => {
    const activityId = await aGoodWeek()
    const [reward] = await town.all<{ readonly _id: string }>('rewards')
    await town.call('zhao', 'volunteering', 'saveReward', {
      ...{ rewardId: reward?._id ?? '', clientKey: 'reward-0002', name: '米', about: '', shopName: '粮油' },
      ...{ shop: { id: PEOPLE.sun.id }, price: 20, open: true, more: 0 },
    })
    await deletes(town, 'zhou')
    await town.skip(minutes(1))
    await deletes(town, 'tao')
    await town.advance(minutes(11))
    expect(await tracesOf(town, [PEOPLE.zhou.id, PEOPLE.tao.id])).toEqual([])
    expect((await storedSheet(town, activityId)).seats).toEqual(['gone', 'gone'])
    expect(await storedSignUps(town)).toHaveLength(2)
  })

  test('who died while deleting is deleted by the engine', async () => {
    await aGoodWeek()
    await town.diesAt({ action: 'database.modifyDocument', collection: 'sheets', from: 'people' }, () =>
      deletes(town, 'zhou'),
    )
    await town.advance(minutes(15))
    expect(await tracesOf(town, marksOf('zhou'))).toEqual([])
    expect(await storedSignUps(town)).toHaveLength(2)
  })

  test('starts at nothing when they come back', async () => {
    await aGoodWeek()
    await deletes(town, 'zhou')
    await town.skip(minutes(1))
    await tellsNumber(town, 'zhou')
    expect(await town.call('zhou', 'volunteering', 'points', {})).toEqual({ balance: 0, entries: [], redemptions: [] })
    expect((await town.call('zhou', 'volunteering', 'record', {})).services).toEqual([])
    expect((await town.call('zhou', 'people', 'held', { communityId })).volunteering).toMatchObject({ signUps: 0 })
  })
})

test('an organiser and a claimer who leave are nobody in what they did', async () => {
  const draft = { activityId: null, clientKey: 'activity-0009', draft: cleaning({ title: '没发出去的' }) }
  await town.call('lin', 'volunteering', 'saveActivity', draft)
  await aGoodWeek()
  for (const who of ['lin', 'fang'] as const) await deletes(town, who)
  await town.advance(minutes(11))
  const marks = (['lin', 'fang'] as const).flatMap((who) => marksOf(who).filter((mark) => mark !== PHONE))
  expect(await tracesOf(town, [...marks, '没发出去的', '带手套'])).toEqual([])
  expect(await storedActivities(town)).toMatchObject([{ title: '清理楼道', status: 'over' }])
  const { services } = await town.call('tao', 'volunteering', 'record', {})
  expect(services).toMatchObject([{ title: '清理楼道', grade: 'A', minutes: 120 }])
})

test('whoever takes the number back has it taken from hours, wishes and exchanges that are over', async () => {
  await aGoodWeek()
  await town.call('zhou', 'people', 'withdrawConsent', { communityId, purpose: 'phone' })
  await town.advance(minutes(11))
  expect(await tracesOf(town, [PHONE])).toEqual([])
  await town.call('zhou', 'people', 'withdrawConsent', { communityId, purpose: 'home' })
  expect(await tracesOf(town, [DOOR])).toEqual([])
})

describe('what ties a volunteer', () => {
  const tiesOf = async (who: 'zhou' | 'fang' | 'lin' | 'tao') =>
    (await town.call(who, 'people', 'held', { communityId })).ties

  test('is a seat, a wish, a claim, an activity, a shop; each until it is over', async () => {
    const activityId = await givenActivity(town)
    await givenReward(town, 1)
    await town.call('zhou', 'volunteering', 'signUp', { activityId, slotId: 's1' })
    const { id: wishId } = await town.call('zhou', 'volunteering', 'fileWish', WISH)
    await town.call('zhao', 'volunteering', 'approveWish', { wishId, title: WISH.title })
    await town.call('fang', 'volunteering', 'claimWish', { wishId, groupName: '' })
    expect(await tiesOf('zhou')).toEqual(['SIGNED_UP', 'OWN_WISH'])
    expect(await tiesOf('fang')).toEqual(['WISH_IN_HAND'])
    expect(await tiesOf('lin')).toEqual(['ORGANISES'])
    expect(await tiesOf('tao')).toEqual(['KEEPS_SHOP'])
    expect(await town.refusal('zhou', 'people', 'deleteMe', { communityId })).toBe('STILL_NEEDED')

    await town.call('zhou', 'volunteering', 'cancelSignUp', { signUpId: signUpId(activityId, 'zhou'), reason: '' })
    await town.call('zhou', 'volunteering', 'withdrawWish', { wishId, reason: '' })
    expect([await tiesOf('zhou'), await tiesOf('fang')]).toEqual([[], []])
    await itIs(town, saturday('11:00') + DAY_MS)
    await town.engineRuns()
    expect(await tiesOf('lin')).toEqual([])
  })
})
