import { VOLUNTEER_TIE_WORDS, type VolunteerStanding, volunteerTies } from '@core/privacy/volunteer-parting'
import type { Redemption, RedemptionStatus } from '@core/volunteering/redemption'
import type { SignUpStatus } from '@core/volunteering/sign-up'
import type { WishStatus } from '@core/volunteering/wish'
import { activity, signUp, someone, wish } from '../support/volunteers'

const NOTHING: VolunteerStanding = {
  ...{ signUps: [], organised: [], ownWishes: [], claimed: [], redemptions: [], shelves: [] },
}

function tiesIn(over: Partial<VolunteerStanding>): readonly string[] {
  const found = volunteerTies('li', { ...NOTHING, ...over })
  return Object.entries(found).flatMap(([tie, holds]) => (holds ? [tie] : []))
}

test('nobody who has nothing to do with volunteering is tied by it', () => {
  expect(tiesIn({})).toEqual([])
})

test('a sign-up ties while somebody has to come, to answer or to go', () => {
  const tying = ['asking', 'signedUp', 'waiting', 'promoted', 'confirmed', 'checkedIn']
  const all: readonly SignUpStatus[] = [
    ...(['asking', 'signedUp', 'waiting', 'promoted', 'confirmed'] as const),
    ...(['cancelled', 'lapsed', 'checkedIn', 'checkedOut', 'absent'] as const),
  ]
  expect(all.filter((status) => tiesIn({ signUps: [signUp({ status })] }).includes('SIGNED_UP'))).toEqual(tying)
})

test('a wish ties its owner until it is over, and whoever took it on until it is received or given back', () => {
  const all: readonly WishStatus[] = ['filed', 'claimed', 'fulfilled', 'thanked', 'withdrawn', 'expired']
  expect(all.filter((status) => tiesIn({ ownWishes: [wish({ status })] }).length > 0)).toEqual(['filed', 'claimed'])
  expect(all.filter((status) => tiesIn({ claimed: [wish({ status })] }).length > 0)).toEqual(['claimed'])
})

test('a reward ties while it waits at the counter', () => {
  const all: readonly RedemptionStatus[] = ['asking', 'refused', 'reserved', 'redeemed', 'lapsed', 'cancelled']
  const tying = all.filter((status) => tiesIn({ redemptions: [{ status } as Redemption] }).length > 0)
  expect(tying).toEqual(['asking', 'reserved'])
})

test('an activity ties its organiser while it is published, and nobody else', () => {
  const own = activity({ organiser: someone('li') })
  expect(tiesIn({ organised: [own] })).toEqual(['ORGANISES'])
  expect(tiesIn({ organised: [{ ...own, status: 'over' }, activity(), { ...own, status: 'draft' }] })).toEqual([])
})

test('a shop ties its keeper while its shelf is open, or something of it is reserved', () => {
  const shelf = {
    ...{ id: 'r1', communityId: 'tonghuali', version: 1, name: '米', about: '', shopName: '粮油', price: 20 },
    ...{ shop: someone('li'), open: true, free: 3, holders: [] as string[] },
  }
  expect(tiesIn({ shelves: [shelf] })).toEqual(['KEEPS_SHOP'])
  expect(tiesIn({ shelves: [{ ...shelf, open: false, holders: ['x1'] }] })).toEqual(['KEEPS_SHOP'])
  expect(
    tiesIn({
      shelves: [
        { ...shelf, open: false },
        { ...shelf, shop: someone('tao') },
      ],
    }),
  ).toEqual([])
})

test('every tie names its way out', () => {
  for (const words of Object.values(VOLUNTEER_TIE_WORDS)) expect(words).toMatch(/再来注销$/)
})
