import { activityViewFor, rollViewFor, signUpViewFor } from '@core/volunteering/activity-view'
import { certificateView, certify } from '@core/volunteering/certificate'
import { recordOf } from '@core/volunteering/record'
import { join, sheetsFor } from '@core/volunteering/sheet'
import type { SignUp } from '@core/volunteering/sign-up'
import { STANDING_POSTS, sayAnew, skillsMet } from '@core/volunteering/volunteer'
import { acting, activity, at, COORDINATOR, LI, ORGANISER, signUp } from '../support/volunteers'

const there = { checkedIn: { at: at('09:00'), by: 'qr' as const }, checkedOut: { at: at('10:00'), by: 'qr' as const } }
const done = (over: Partial<SignUp>) => signUp({ status: 'checkedOut', ...there, ...over })
const hand = { minutes: 30, reason: '', byId: 'org', at: 0, approvedById: 'zhao' }
const life = [
  done({ confirmedById: 'org' }),
  done({}),
  signUp({ status: 'absent', byHand: hand }),
  signUp({ status: 'absent' }),
  signUp({ status: 'absent', byHand: { ...hand, approvedById: null } }),
  signUp({ status: 'signedUp' }),
]

describe('a record', () => {
  test('adds up by the worth of the evidence, and never across it', () => {
    expect(recordOf(life)).toMatchObject({
      totals: { A: { times: 1, minutes: 60 }, B: { times: 1, minutes: 60 }, C: { times: 1, minutes: 30 } },
      missed: 2,
    })
  })
})

describe('a certificate', () => {
  const about = { code: 'C0DE', communityId: 'tonghuali', communityName: '桐花里社区', personId: 'li', name: '李某' }
  const days = { from: '2026-03-14', to: '2026-03-14' }

  test('says what was done between two days, the grades apart, and whose it is', () => {
    const paper = certify({ ...about, ...days, signUps: life }, at('12:00'))
    expect(paper).toMatchObject({ name: '李某', totals: { A: { minutes: 60 }, C: { minutes: 30 } }, more: 0 })
    expect(paper?.services).toHaveLength(3)
    expect(paper && JSON.stringify(certificateView(paper))).not.toMatch(/"li"|tonghuali/)
  })

  test('is not issued over nothing', () => {
    expect(certify({ ...about, from: '2026-03-15', to: '2026-04-01', signUps: life }, at('12:00'))).toBeNull()
    expect(certify({ ...about, ...days, signUps: [] }, at('12:00'))).toBeNull()
  })

  test('lists thirty services and counts the rest', () => {
    const paper = certify({ ...about, ...days, signUps: Array.from({ length: 33 }, () => done({})) }, at('12:00'))
    expect([paper?.services.length, paper?.more, paper?.totals.B.times]).toEqual([30, 3, 33])
  })
})

describe('who sees what of an activity', () => {
  const [sheet] = sheetsFor(activity())
  const full = sheet && ['a', 'b', 'li'].reduce(join, sheet)

  test('a draft is there for its organiser and for supervisors', () => {
    const draft = activity({ status: 'draft', publishedAt: null })
    const sees = (actor: typeof LI) => activityViewFor(draft, [], actor) !== null
    expect([sees(ORGANISER), sees(COORDINATOR), sees(LI), sees(acting('wang', 'member'))]).toEqual([
      true,
      true,
      false,
      false,
    ])
  })

  test('everybody sees how many seats are left and how many wait, nobody who, and the secret of its codes nobody', () => {
    const view = activityViewFor(activity(), full ? [full] : [], LI)
    expect(view?.slots).toMatchObject([{ capacity: 2, free: 0, waiting: 1 }])
    expect(JSON.stringify(view)).not.toMatch(/secret|open-org|"li"|13800000000/)
  })

  test('one’s own sign-up tells the place in the queue; names and telephones are on the roll alone', () => {
    const waiting = signUp({ status: 'waiting' })
    const own = signUpViewFor(waiting, full ?? null, LI)
    expect([own.inQueue, own.moves]).toEqual([1, ['cancel']])
    expect(JSON.stringify(own)).not.toMatch(/13800000000|org的名字/)
    expect(rollViewFor(waiting, full ?? null, ORGANISER)).toMatchObject({ name: 'li的名字', phone: '13800000000' })
  })
})

test('what somebody says of themselves is kept as far as the town knows it', () => {
  const before = { personId: 'li', communityId: 'tonghuali', version: 1, skills: [], postIds: [], since: 0 }
  const ids = STANDING_POSTS.map(({ id }) => id)
  const said = sayAnew(before, { skills: ['理发', '飞'], postIds: ['nope', ...ids] })
  expect([said.skills, said.postIds]).toEqual([['理发'], ids.slice(0, 3)])
  expect(skillsMet(['理发', '医护'], said)).toBe(1)
})
