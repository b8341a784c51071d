import { boardContract } from '../../core/contract/board'
import { dutyContract } from '../../core/contract/duty'
import { helpContract } from '../../core/contract/help'
import { peopleContract } from '../../core/contract/people'
import type { Reply } from '../../core/contract/reply'
import { back, CAST, deedsOn, STAGES, type Stage, type Staged, stageCase } from '../support/cast'
import { codeIn, replyTo } from '../support/replies'
import { COMMUNITY, type Name, PEOPLE } from '../support/small-town'
import { givenTown, type Town } from '../support/town'
import { uploadOf } from '../support/uploads'

let town: Town
let staged: Staged
beforeAll(async () => {
  town = await givenTown()
  staged = await stageCase(town)
}, 60_000)
afterAll(() => town.close())

const OVERSEERS = ['zhao', 'gu', 'he']

/** The operator looks at every case and sees door and telephone of those alone whose call they took. */
const KNOW_RESIDENTS = ['zhao', 'gu']

const WATCHERS = {
  waiting: ['zhou', 'lin', 'sun', ...OVERSEERS],
  ...Object.fromEntries(STAGES.slice(1).map((stage) => [stage, ['zhou', 'lin', ...OVERSEERS]])),
}

/** Who may do what at which stage: product rules, written down a second time on purpose. Everything else is refused. */
const MAY: Readonly<Record<string, Readonly<Partial<Record<Stage, readonly string[]>>>>> = {
  watch: WATCHERS,
  files: WATCHERS,
  choices: Object.fromEntries(STAGES.map((stage) => [stage, ['zhao']])),
  // Whoever holds the case may say yes again: phones tap twice.
  accept: { waiting: ['lin', 'sun'], accepted: ['lin'], arrived: ['lin'] },
  decline: { waiting: ['lin', 'sun'] },
  assign: { waiting: ['zhao'] },
  release: { accepted: ['lin', 'zhao'] },
  reassure: { accepted: ['lin'] },
  arrive: { accepted: ['lin'], arrived: ['lin'] },
  settle: { arrived: ['lin'] },
  confirm: { settled: ['zhou'] },
  reopen: { settled: ['zhou'], closed: ['zhou'] },
  withdraw: { waiting: ['zhou'], accepted: ['zhou'] },
  refer: { waiting: ['zhao'], accepted: ['lin', 'zhao'], arrived: ['lin', 'zhao'] },
  offer: { waiting: ['zhao'] },
  takeOver: { waiting: ['zhao'], accepted: ['zhao'] },
  addHelper: { accepted: ['zhao'], arrived: ['zhao'] },
  // Nobody was asked to come along, nothing stands still, nobody shares a trip, no word is a danger.
  ...{ helperAccept: {}, helperArrive: {}, helperLeave: {}, join: {}, unjoin: {}, resume: {}, allWell: {} },
  clearDanger: {},
  // Nothing stands still while nobody has the case: the coordinator alone hears that reason.
  pause: { accepted: ['zhao'], arrived: ['zhao'] },
  drill: { waiting: ['zhao'], accepted: ['zhao'], arrived: ['zhao'] },
  // The resident's photo: of the trouble, while somebody may still come to it. Nothing waits for a word.
  ...{ addPhotos: { waiting: ['zhou'], accepted: ['zhou'], arrived: ['zhou'] }, judge: {} },
  // By the key of one's own request: to everybody else there is none.
  addRecording: { waiting: ['zhou'], accepted: ['zhou'], arrived: ['zhou'] },
  why: Object.fromEntries(STAGES.map((stage) => [stage, ['zhao']])),
}

/** People with no part in the case: for them it does not exist, whatever they try. */
const OUTSIDERS: readonly string[] = ['zheng', 'bo', 'stranger']

const tally = { calls: 0, allowed: 0, refused: new Map<string, number>() }
afterAll(() => {
  const refused = [...tally.refused].map(([code, count]) => `${code} ${count}`).join(', ')
  process.stdout.write(`permission walk: ${tally.calls} calls, ${tally.allowed} allowed, refused: ${refused}\n`)
})

describe.each(STAGES)('a case that is %s', (stage) => {
  beforeAll(() => back(town, stage))

  test.each(Object.keys(MAY))('%s is done by exactly those who may', async (op) => {
    const input = deedsOn(staged)[op]
    const before = await town.stored(staged.helpId)
    const done: string[] = []
    for (const who of Object.values(CAST)) {
      const reply = await replyTo(town, who, ['help', { op, input }])
      const code = count(codeIn(reply))
      await expectNothingLeaks(who, reply)
      if (code === 'ok') {
        done.push(who)
        await back(town, stage)
      } else if (OUTSIDERS.includes(who)) expect([who, code]).toEqual([who, 'NOT_FOUND'])
      else
        expect([who, code]).toEqual([
          who,
          expect.stringMatching(
            /^(NOT_FOUND|NOT_YOURS|NO_SUCH_MOVE|ALREADY_TAKEN|OFFER_OVER|NOBODY_COMING|INVALID_INPUT)$/,
          ),
        ])
    }
    expect(done.sort()).toEqual([...(MAY[op]?.[stage] ?? [])].sort())
    expect(await town.stored(staged.helpId)).toEqual(before)
  })
})

const EVERYBODY = Object.values(CAST)
const MEMBERS = ['lin', 'sun', 'fang', 'zheng', 'bo']
const place = { lng: 120.1372, lat: 30.2815 }
const MONTH = { communityId: COMMUNITY.id, period: { kind: 'month' }, zoneId: null }

/** Operations on no case of one's own; `bo` is a member and coordinator of another community. */
const WITHOUT_CASE: readonly (readonly [string, string, object, readonly string[]])[] = [
  ['people', 'me', {}, EVERYBODY],
  ['people', 'saveMe', { communityId: COMMUNITY.id, name: '某某', phone: '', home: null }, EVERYBODY],
  ['people', 'community', { communityId: COMMUNITY.id }, EVERYBODY],
  ['people', 'inbox', {}, EVERYBODY],
  ['people', 'readInbox', { upTo: 0 }, EVERYBODY],
  ['people', 'reach', { communityId: COMMUNITY.id }, EVERYBODY],
  [
    'people',
    'consented',
    { communityId: COMMUNITY.id, consentId: 'walk-consent', templateIds: ['template-offer'] },
    EVERYBODY,
  ],
  ['people', 'held', { communityId: COMMUNITY.id }, EVERYBODY],
  ['people', 'withdrawConsent', { communityId: COMMUNITY.id, purpose: 'messages' }, EVERYBODY],
  // Whoever is on duty, in hand of something, or named for an office is still needed.
  ['people', 'deleteMe', { communityId: COMMUNITY.id }, ['he', 'bo', 'stranger']],
  ['people', 'noteUpload', { clientKey: 'photo-0009', kind: 'jpg' }, EVERYBODY],
  // A file's name says whose it is.
  ['people', 'dropUpload', { fileId: uploadOf('zhou', 'photo-0009') }, ['zhou']],
  ['people', 'phoneByCode', { code: 'phone:13900000001:walk' }, EVERYBODY],
  ['help', 'mine', {}, EVERYBODY],
  ['help', 'open', { communityId: COMMUNITY.id }, OVERSEERS],
  ['help', 'submit', submission(), EVERYBODY],
  // It knows the caller's own submissions only.
  ['help', 'callOff', { communityId: COMMUNITY.id, clientKey: 'walk-0001' }, EVERYBODY],
  ['duty', 'cover', { communityId: COMMUNITY.id, buildingId: 'building-7' }, EVERYBODY],
  ['duty', 'where', { communityId: COMMUNITY.id }, OVERSEERS],
  ['duty', 'reach', { communityId: COMMUNITY.id }, OVERSEERS],
  ['duty', 'deadLetters', { communityId: COMMUNITY.id }, OVERSEERS],
  ['duty', 'resend', { key: 'no-such-message' }, []],
  ['duty', 'startDrill', { communityId: COMMUNITY.id, clientKey: 'walk-drill-1' }, ['zhao']],
  ['duty', 'answerDrill', { drillId: 'no-such-drill' }, []],
  ['duty', 'drill', { communityId: COMMUNITY.id }, EVERYBODY], // it tells of one's own page; the rest only to those who oversee
  ['duty', 'workbench', {}, MEMBERS],
  ['duty', 'glance', {}, EVERYBODY], // it tells of one's own table, and only members have one
  ['duty', 'goOn', { place }, MEMBERS],
  ['duty', 'goOff', {}, MEMBERS],
  ['board', 'report', { communityId: COMMUNITY.id, month: '2026-03' }, OVERSEERS],
  ['board', 'board', { ...MONTH, stamp: null }, OVERSEERS],
  ['board', 'street', { period: { kind: 'month' } }, []], // nobody here works for a street
  ['board', 'cases', { ...MONTH, upTo: null, part: { of: 'standing', id: 'running' } }, OVERSEERS],
  ['duty', 'beat', { place: null }, MEMBERS.filter((who) => who !== 'bo')], // bo has never been on duty
]

test('every operation of the wire is walked', () => {
  const walked = [...Object.keys(MAY), ...WITHOUT_CASE.map(([, op]) => op)]
  const wire = [helpContract, dutyContract, peopleContract, boardContract].flatMap((contract) => Object.keys(contract))
  expect(walked.sort()).toEqual(wire.sort())
})

describe('without a case of one’s own', () => {
  test.each(WITHOUT_CASE)('%s.%s is for exactly those who may', async (fn, op, input, may) => {
    const done: string[] = []
    for (const who of EVERYBODY) {
      await back(town, 'waiting')
      const reply = await replyTo(town, who, [fn, { op, input }])
      await expectNothingLeaks(who, reply)
      if (count(codeIn(reply)) === 'ok') done.push(who)
    }
    expect(done.sort()).toEqual([...may].sort())
  })
})

function submission() {
  const address = { buildingId: 'building-9', unit: '1', door: '102' }
  return {
    communityId: COMMUNITY.id,
    clientKey: 'walk-0001',
    category: 'power',
    text: '',
    name: '某某',
    phone: '',
    address,
  }
}

function count(code: ReturnType<typeof codeIn>) {
  tally.calls++
  if (code === 'ok') tally.allowed++
  else tally.refused.set(code, (tally.refused.get(code) ?? 0) + 1)
  return code
}

/** The whole reply is searched: OPENIDs for nobody, the code for the resident alone, door, phone and care notes for those who need them now. */
async function expectNothingLeaks(who: Name, reply: Reply<unknown>): Promise<void> {
  const text = JSON.stringify(reply)
  expect(text).not.toMatch(/openid|town-/i)
  const { heldBy } = await town.stored(staged.helpId)
  const owns = who === 'zhou'
  if (!owns) expect(text).not.toContain(`"${staged.arrivalCode}"`)
  const holds = reply.ok && heldBy.includes(PEOPLE[who].id)
  if (owns || KNOW_RESIDENTS.includes(who) || holds) return
  for (const secret of ['"301"', '13800002046', '耳朵背']) expect(text).not.toContain(secret)
}
