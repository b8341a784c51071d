import {
  eraseFromActivity,
  eraseFromRedemption,
  eraseFromSheet,
  eraseFromSignUp,
  eraseFromWish,
  goneSignUpId,
  isRedemptionDoneWith,
  isSignUpDoneWith,
  isWishDoneWith,
} from '@core/privacy/volunteering-erasure'
import { askForReward } from '@core/volunteering/redemption'
import { DEFAULT_RULES } from '@core/volunteering/rules'
import { sheetsFor } from '@core/volunteering/sheet'
import { SIGN_UP_MOVES, type SignUp, signUpHolds } from '@core/volunteering/sign-up'
import { activity, at, signUp, someone, wish } from '../support/volunteers'

/** An id that is part of no other word. */
const ID = 'wang-lan'
const lan = { id: ID, phone: '13800000000' }
const org = { id: 'org', phone: '13800000000' }
const GONE = { id: 'gone', openid: '', name: '已注销', phone: '' }
const ALL = 'everything' as const

/** Came, stayed for two hours, and the organiser said so. */
const served: SignUp = signUp({
  ...{ id: `a1.s1.${ID}`, person: someone(ID) },
  status: 'checkedOut',
  checkedIn: { at: at('09:00'), by: 'qr' },
  checkedOut: { at: at('11:00'), by: 'qr' },
  confirmedById: 'org',
  reason: '家里有事',
  history: SIGN_UP_MOVES.slice(0, 2).map((move) => ({ at: at('09:00'), by: ID, move, note: '我的话' })),
})

const claimed = wish({
  owner: someone(ID),
  ...{ status: 'thanked', approvedById: 'zhao', thanks: '谢谢李家' },
  claim: {
    ...{ leader: someone('fang'), helpers: [someone('tao')], groupName: '帮帮团', at: 1, until: 2 },
    ...{ reminded: false, deliveredAt: 2, note: '放在门口 301' },
  },
  receipt: { byId: ID, as: 'owner', at: 3, note: '很响' },
})

describe('a sign-up of somebody who leaves', () => {
  test('keeps when somebody came and for how long, and nothing of who it was', () => {
    const left = eraseFromSignUp(served, lan, ALL)
    const { status, checkedIn, checkedOut, confirmedById, askedAt } = served
    expect(left).toMatchObject({ person: GONE, status, checkedIn, checkedOut, confirmedById, askedAt })
    expect(JSON.stringify(left)).not.toMatch(/wang-lan|家里有事|我的话/)
  })

  test('goes by an id that names nobody, and by two for two who leave', () => {
    const fang = { ...served, id: 'a1.s1.fang', person: someone('fang') }
    expect(goneSignUpId(served, 7)).not.toContain(ID)
    expect(goneSignUpId(fang, 8)).not.toBe(goneSignUpId(served, 7))
  })

  test('holds nobody’s time any more: a second one who leaves the same slot is let go as well', () => {
    const left = { ...eraseFromSignUp(served, lan, ALL), id: goneSignUpId(served, 7) }
    expect(signUpHolds(left)).toEqual([`free:${left.id}`])
    expect(signUpHolds(served).every((hold) => hold.startsWith(`${ID}:`))).toBe(true)
  })

  test('of others loses its organiser alone', () => {
    const left = eraseFromSignUp(served, org, ALL)
    expect(left).toMatchObject({ id: served.id, person: served.person, reason: served.reason, confirmedById: 'gone' })
    expect(left.activity.organiser).toEqual(GONE)
  })

  test('without its number keeps the rest', () => {
    expect(eraseFromSignUp(served, lan, 'phone')).toEqual({ ...served, person: { ...served.person, phone: '' } })
    expect(eraseFromSignUp(served, lan, 'home')).toBe(served)
  })

  test.each([
    ['has not ended', { status: 'confirmed' }],
    ['still owes its seat', { owesSeat: true }],
    ['has points to come', { pointsOwed: [{ key: 'k' }] }],
    ['has something to tell', { owed: [{ key: 'k' }] }],
  ] as const)('waits while it %s', (_why, over) => {
    expect(isSignUpDoneWith(served)).toBe(true)
    expect(isSignUpDoneWith({ ...served, ...over } as unknown as SignUp)).toBe(false)
  })
})

test('a seat stays taken when whoever sat on it is gone', () => {
  const [sheet] = sheetsFor(activity())
  if (!sheet) throw new Error('no sheet')
  const full = { ...sheet, free: 0, seats: [ID, 'fang'] }
  expect(eraseFromSheet(full, ID)).toEqual({ ...full, seats: ['gone', 'fang'] })
  expect(eraseFromSheet(full, 'tao')).toBe(full)
})

test('an activity that is over keeps its title, which stands in everybody’s record, and not what its organiser wrote', () => {
  const over = activity({ status: 'over', about: '找我：13800000000' })
  expect(eraseFromActivity(over, org, ALL)).toMatchObject({ title: over.title, about: '', organiser: GONE })
  expect(eraseFromActivity(over, org, 'phone').about).toBe('找我：')
})

describe('a wish of somebody who leaves', () => {
  test('keeps its approved title and that it came true', () => {
    const left = eraseFromWish(claimed, lan, ALL)
    expect(left).toMatchObject({ title: claimed.title, status: 'thanked', owner: GONE, zoneId: 'zone-1' })
    expect(left).toMatchObject({ detail: '', address: null, thanks: '' })
    expect(JSON.stringify(left)).not.toMatch(/wang-lan|耳朵|301|谢谢|很响/)
    expect(left.claim?.leader.name).toBe('fang的名字')
  })

  test('loses a title that nobody approved', () => {
    expect(eraseFromWish(wish({ owner: someone(ID), status: 'withdrawn' }), lan, ALL).title).toBe('')
  })

  test('loses its door with the home, and only the wisher’s own', () => {
    expect(eraseFromWish(claimed, lan, 'home')).toEqual({ ...claimed, address: null })
    expect(eraseFromWish(claimed, { id: 'fang', phone: '' }, 'home')).toBe(claimed)
  })

  test('of others loses whoever had taken it on, and what they said of it', () => {
    const left = eraseFromWish(claimed, { id: 'fang', phone: '' }, ALL)
    expect(left.claim).toMatchObject({ leader: GONE, helpers: [someone('tao')], note: '' })
    expect([left.detail, left.thanks, left.receipt?.note]).toEqual([claimed.detail, claimed.thanks, '很响'])
  })

  test('waits while it is open', () => {
    expect([isWishDoneWith(claimed), isWishDoneWith(wish())]).toEqual([true, false])
  })
})

test('what was exchanged for how much stays with the shop', () => {
  const reward = { id: 'r1', communityId: 'tonghuali', name: '米', shopName: '粮油', shop: someone('tao'), price: 20 }
  const asked = askForReward(
    {
      ...{ id: 'x1', owner: someone(ID), templateId: 't', code: 'code', keepMs: DEFAULT_RULES.keepRewardMs },
      reward: { ...reward, version: 1, about: '', open: true, free: 1, holders: [] },
    },
    0,
  )
  const left = eraseFromRedemption({ ...asked, status: 'redeemed' }, lan, ALL)
  expect(isRedemptionDoneWith({ ...asked, status: 'redeemed', piece: 'gone', points: 'spent' })).toBe(true)
  expect(isRedemptionDoneWith({ ...asked, status: 'lapsed', piece: 'held', points: 'spent' })).toBe(false)
  expect(left).toMatchObject({ owner: GONE, reward: { name: '米', price: 20, shop: someone('tao') } })
})
