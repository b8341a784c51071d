import { volunteeringContract } from '../../core/contract/volunteering'
import { control } from '../support/emulator-client'
import { codeIn, replyTo } from '../support/replies'
import { NAMES, type Name, PEOPLE } from '../support/small-town'
import { givenTown, type Town } from '../support/town'
import { cleaning, signUpId } from '../support/volunteering'
import { type Stage, type Staged, stageVolunteering } from '../support/volunteering-stages'

const KNOWN: readonly Name[] = ['zhou', 'tao', 'lin', 'sun', 'fang', 'zheng', 'zhao', 'gu', 'he', 'qian']
const STAFF: readonly Name[] = ['lin', 'sun', 'fang', 'zheng', 'zhao', 'gu', 'he', 'qian', 'bo']
const SUPERVISORS: readonly Name[] = ['zhao', 'qian', 'gu']
const LEADING: readonly Name[] = ['lin', ...SUPERVISORS]
const without = (...names: readonly Name[]) => KNOWN.filter((name) => !names.includes(name))

let town: Town
let staged: Staged
beforeAll(async () => {
  town = await givenTown()
  staged = await stageVolunteering(town)
}, 120_000)
afterAll(() => town.close())

/** Who may call what: product rules, written down a second time on purpose. Everything else is refused. */
const CELLS: readonly (readonly [
  op: keyof typeof volunteeringContract,
  stage: Stage,
  input: (at: Staged) => object,
  may: readonly Name[],
])[] = [
  ['feed', 'before', () => ({ communityId: 'tonghuali' }), NAMES],
  ['activity', 'before', ({ open }) => ({ activityId: open }), NAMES],
  ['activity', 'before', ({ draft }) => ({ activityId: draft }), LEADING],
  ['organised', 'before', () => ({}), STAFF],
  ['saveActivity', 'before', () => ({ activityId: null, clientKey: 'activity-new1', draft: cleaning() }), STAFF],
  [
    'saveActivity',
    'before',
    ({ draft }) => ({ activityId: draft, clientKey: 'activity-new1', draft: cleaning() }),
    ['lin'],
  ],
  ['publish', 'before', ({ draft }) => ({ activityId: draft }), SUPERVISORS],
  ['callOff', 'before', ({ open }) => ({ activityId: open, reason: '下雨' }), LEADING],
  ['signUp', 'before', ({ open }) => ({ activityId: open, slotId: 's1' }), KNOWN],
  ['confirmSeat', 'promoted', ({ promoted }) => ({ signUpId: promoted }), ['zhou']],
  ['cancelSignUp', 'before', ({ open }) => ({ signUpId: signUpId(open, 'zhou'), reason: '' }), ['zhou', ...LEADING]],
  ['mine', 'before', () => ({}), NAMES],
  ['roll', 'before', ({ open }) => ({ activityId: open }), LEADING],
  ['code', 'before', ({ open }) => ({ activityId: open, slotId: 's1' }), LEADING],
  ['checkIn', 'morning', ({ open, qr }) => ({ signUpId: signUpId(open, 'zhou'), proof: qr }), ['zhou']],
  ['checkIn', 'morning', ({ open }) => ({ signUpId: signUpId(open, 'zhou'), proof: { by: 'organiser' } }), ['lin']],
  ['checkOut', 'there', ({ open, qr }) => ({ signUpId: signUpId(open, 'zhou'), proof: qr }), ['zhou']],
  ['checkOut', 'there', ({ open }) => ({ signUpId: signUpId(open, 'zhou'), proof: { by: 'organiser' } }), ['lin']],
  ['confirmHours', 'gone', ({ open }) => ({ signUpId: signUpId(open, 'zhou') }), LEADING],
  [
    'enterHours',
    'absent',
    ({ open }) => ({ signUpId: signUpId(open, 'zhou'), minutes: 60, reason: '没带手机' }),
    LEADING,
  ],
  ['approveHours', 'entered', ({ open }) => ({ signUpId: signUpId(open, 'zhou') }), SUPERVISORS],
  ['revokeHours', 'confirmed', ({ open }) => ({ signUpId: signUpId(open, 'zhou'), reason: '人没来' }), SUPERVISORS],
  ['points', 'before', () => ({}), NAMES],
  ['rewards', 'before', () => ({ communityId: 'tonghuali' }), NAMES],
  ['saveReward', 'before', () => shelf(null), SUPERVISORS],
  ['saveReward', 'before', ({ rewardId }) => shelf(rewardId), SUPERVISORS],
  ['reserve', 'before', ({ rewardId }) => ({ rewardId, clientKey: 'reserve-new1' }), KNOWN],
  ['cancelRedemption', 'before', ({ redemption }) => ({ redemptionId: redemption.id }), ['zhou']],
  ['redeem', 'before', ({ redemption }) => ({ code: redemption.code }), ['tao']],
  ['wishes', 'before', () => ({ communityId: 'tonghuali' }), NAMES],
  ['wish', 'before', ({ wish }) => ({ wishId: wish }), NAMES],
  ['wish', 'before', ({ filed }) => ({ wishId: filed }), ['zhou', ...SUPERVISORS]],
  [
    'fileWish',
    'before',
    () => ({ communityId: 'tonghuali', clientKey: 'wish-new1', title: '花', detail: '', address: null }),
    without('zhou'),
  ],
  ['approveWish', 'before', ({ filed }) => ({ wishId: filed, title: '收音机' }), SUPERVISORS],
  ['claimWish', 'before', ({ wish }) => ({ wishId: wish, groupName: '' }), without('zhou')],
  ['joinWish', 'before', ({ claimed }) => ({ wishId: claimed }), without('zhou', 'fang')],
  ['leaveWish', 'before', ({ claimed }) => ({ wishId: claimed }), ['sun']],
  ['releaseWish', 'before', ({ claimed }) => ({ wishId: claimed, reason: '' }), ['fang', ...SUPERVISORS]],
  ['deliverWish', 'before', ({ claimed }) => ({ wishId: claimed, note: '' }), ['fang']],
  ['receiveWish', 'before', ({ claimed }) => ({ wishId: claimed, note: '' }), ['zhou', ...SUPERVISORS]],
  ['thankWish', 'promoted', ({ claimed }) => ({ wishId: claimed, words: '谢谢' }), ['zhou']],
  ['withdrawWish', 'before', ({ wish }) => ({ wishId: wish, reason: '' }), ['zhou', ...SUPERVISORS]],
  ['judgeWish', 'before', ({ heldWish }) => ({ wishId: heldWish, of: 'text', show: true }), SUPERVISORS],
  ['record', 'before', () => ({}), NAMES],
  ['volunteer', 'before', () => ({}), NAMES],
  ['saveVolunteer', 'before', () => ({ skills: ['理发'], postIds: [] }), [...KNOWN, 'bo']],
  ['certify', 'confirmed', () => ({ from: '2026-03-01', to: '2026-03-31' }), ['zhou']],
  ['certificate', 'confirmed', ({ paper }) => ({ code: paper }), NAMES],
]

function shelf(rewardId: string | null) {
  const said = { name: '米', about: '', shopName: '粮油', shop: { id: PEOPLE.tao.id }, price: 20, open: true, more: 1 }
  return { rewardId, clientKey: 'reward-new1', ...said }
}

const tally = { cells: 0, allowed: 0, wrong: 0 }
afterAll(() => {
  process.stdout.write(
    `volunteering permission walk: ${tally.cells} cells, ${tally.allowed} allowed, ${tally.wrong} wrong\n`,
  )
})

/** Refusals that tell who somebody is to a thing; any other would be a refusal of the deed itself. */
const NOT_THEIRS = /^(GONE|NOT_YOURS|TELL_WHO|NO_SERVICES|TOO_MANY_WISHES|INVALID_INPUT)$/

test.each(CELLS.map((cell, nth) => [nth, ...cell] as const))(
  '%i %s (%s) is for exactly those who may',
  async (_nth, op, at, input, may) => {
    const done: string[] = []
    for (const who of NAMES) {
      await control(town.url, 'POST', ['restore', { name: at }])
      const reply = await replyTo(town, who, ['volunteering', { op, input: input(staged) }])
      const code = codeIn(reply)
      tally.cells++
      if ((code === 'ok') !== may.includes(who)) tally.wrong++
      // Of nobody the platform's name, and of no activity the key of its codes.
      expect(JSON.stringify(reply)).not.toMatch(/town-|openid|codeSecret|templateId/)
      if (code === 'ok') done.push(who)
      else expect([who, code]).toEqual([who, expect.stringMatching(NOT_THEIRS)])
    }
    tally.allowed += done.length
    expect(done.sort()).toEqual([...may].sort())
  },
)

test('every operation of the wire is walked', () => {
  expect([...new Set(CELLS.map(([op]) => op))].sort()).toEqual(Object.keys(volunteeringContract).sort())
})

test('what somebody reads who has no part in a thing names nobody and no door', async () => {
  await control(town.url, 'POST', ['restore', { name: 'before' }])
  for (const who of ['zheng', 'he', 'bo', 'stranger'] as const) {
    const seen = [
      await town.call(who, 'volunteering', 'activity', { activityId: staged.open }),
      await town.call(who, 'volunteering', 'wishes', { communityId: 'tonghuali' }),
      await town.call(who, 'volunteering', 'points', {}),
      await town.call(who, 'volunteering', 'mine', {}),
    ]
    expect(JSON.stringify(seen)).not.toMatch(/周秀兰|方志远|13800000000|"301"|要响的/)
  }
})
