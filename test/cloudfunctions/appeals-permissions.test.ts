import type { AppealStatus } from '../../core/appeals/appeal'
import { appealsContract } from '../../core/contract/appeals'
import type { Reply } from '../../core/contract/reply'
import { answeredBy, atDesk, DOOR, OWNER, TEXT } from '../support/appeals-town'
import { codeIn, replyTo } from '../support/replies'
import type { Name } from '../support/small-town'
import {
  BY_HAND,
  back,
  deedsOn,
  PARTS,
  STATUSES,
  type StagedAppeal,
  stageAppeal,
  withoutCase,
} from '../support/staged-appeal'
import { givenTown, type Town } from '../support/town'
import { uploadOf } from '../support/uploads'

let town: Town
let staged: StagedAppeal
jest.setTimeout(60_000)
beforeAll(async () => {
  town = await givenTown({ appeals: BY_HAND })
  staged = await stageAppeal(town)
}, 60_000)
afterAll(() => town.close())

const EVERYBODY = Object.values(PARTS)
const COORDINATORS: readonly Name[] = ['zhao', 'qian']
const DECIDERS: readonly Name[] = [...COORDINATORS, 'gu']
const OFFICES: readonly Name[] = [...DECIDERS, 'he']
const OPEN = ['submitted', 'accepted', 'assigned', 'reopened'] as const
const WITH_HANDLER: readonly AppealStatus[] = ['assigned', 'answered', 'closed']

type Rights = Readonly<Partial<Record<AppealStatus, readonly Name[]>>>

const everywhere = (who: (status: AppealStatus) => readonly Name[]): Rights =>
  Object.fromEntries(STATUSES.map((status) => [status, who(status)]))
const in_ = (statuses: readonly AppealStatus[], who: readonly Name[]): Rights =>
  Object.fromEntries(statuses.map((status) => [status, who]))

/** Lin handles it once somebody has it; tao follows it throughout. */
const readers = (status: AppealStatus): readonly Name[] =>
  [...['zhou', 'tao', ...OFFICES], ...(WITH_HANDLER.includes(status) ? ['lin'] : [])] as readonly Name[]

const working: Rights = {
  ...in_(['accepted', 'reopened'], COORDINATORS),
  assigned: [...COORDINATORS, 'lin'],
}

/** Who may do what in which status: product rules, written down a second time on purpose. Everything else is refused. */
const MAY: Readonly<Record<string, Rights>> = {
  watch: everywhere(readers),
  files: everywhere(readers),
  accept: in_(['submitted'], COORDINATORS),
  proposeDecline: in_(['submitted', 'accepted', 'reopened'], COORDINATORS),
  // Nothing is proposed: a second person has nothing to decide.
  ...{ approveDecline: {}, rejectDecline: {}, approveExtension: {}, rejectExtension: {} },
  assign: in_(['accepted', 'reopened'], COORDINATORS),
  reassign: in_(['assigned'], COORDINATORS),
  ...{ note: working, proposeExtension: working, answer: working, cannotDo: working },
  confirm: in_(['answered'], ['zhou']),
  reopen: in_(['answered', 'closed', 'declined'], ['zhou']),
  withdraw: in_(OPEN, ['zhou']),
  merge: { ...in_(OPEN, COORDINATORS), merged: OFFICES.concat('zhou', 'tao') },
  toHelp: in_(OPEN, [...COORDINATORS, 'he']),
  // Anybody who knows of it may follow it; whoever does, and the owner, are in it already.
  follow: in_(
    OPEN,
    EVERYBODY.filter((who) => who !== 'zhou' && who !== 'tao'),
  ),
  unfollow: in_([...OPEN, 'answered', 'closed'], ['tao']),
  urge: in_(OPEN, ['zhou', 'tao']),
  supervise: in_(OPEN, ['gu']),
  publish: in_(['answered', 'closed'], DECIDERS),
  // Nothing is published, nothing waits for a word, nothing was written down for its owner.
  ...{ unpublish: {}, judge: {}, newCode: {}, calledBack: {} },
  // What is not public exists for nobody on the public page, its owner included.
  publishedOne: {},
  addPhotos: in_(OPEN, ['zhou']),
}

/** Phones tap twice: whoever brought the case where it is may say it again, and nothing comes of it. */
const AGAIN: Readonly<Partial<Record<AppealStatus, readonly [op: string, who: Name]>>> = {
  submitted: ['follow', 'tao'],
  accepted: ['accept', 'zhao'],
  declined: ['approveDecline', 'gu'],
  closed: ['confirm', 'zhou'],
  reopened: ['reopen', 'zhou'],
  withdrawn: ['withdraw', 'zhou'],
}

/** Whoever has no part in it: for them it does not exist, whatever they try. */
const OUTSIDERS: readonly Name[] = ['fang', 'bo', 'stranger']

const tally = { calls: 0, allowed: 0, refused: new Map<string, number>() }
afterAll(() => {
  const refused = [...tally.refused].map(([code, count]) => `${code} ${count}`).join(', ')
  process.stdout.write(
    `permission walk of appeals: ${tally.calls} calls, ${tally.allowed} allowed, refused: ${refused}\n`,
  )
})

describe.each(STATUSES)('an appeal that is %s', (status) => {
  beforeAll(() => back(town, status))

  test.each(Object.keys(MAY))('%s is done by exactly those who may', async (op) => {
    const before = await stored()
    const done: Name[] = []
    for (const who of EVERYBODY) {
      const reply = await replyTo(town, who, ['appeals', { op, input: inputOf(op, who) }])
      const code = count(codeIn(reply))
      expectNothingLeaks(who, reply)
      if (code === 'ok') {
        done.push(who)
        await back(town, status)
      } else if (OUTSIDERS.includes(who)) {
        expect([who, code]).toEqual([who, op === 'follow' ? 'NO_SUCH_MOVE' : 'NOT_FOUND'])
      } else {
        expect([who, code]).toEqual([who, expect.stringMatching(/^(NOT_FOUND|NOT_YOURS|NO_SUCH_MOVE)$/)])
      }
    }
    const [again, whose] = AGAIN[status] ?? []
    const may = [...(MAY[op]?.[status] ?? []), ...(again === op && whose ? [whose] : [])]
    expect(done.sort()).toEqual(may.sort())
    expect(await stored()).toEqual(before)
  })
})

describe('without a case of one’s own', () => {
  beforeAll(() => back(town, 'assigned'))

  test.each(withoutCase(EVERYBODY))('%s is for exactly those who may', async (op, input, may) => {
    const done: Name[] = []
    for (const who of EVERYBODY) {
      const reply = await replyTo(town, who, ['appeals', { op, input }])
      expectNothingLeaks(who, reply)
      if (count(codeIn(reply)) === 'ok') done.push(who)
      await back(town, 'assigned')
    }
    expect(done.sort()).toEqual([...may].sort())
  })
})

describe('a case that the desk wrote down for its owner', () => {
  beforeEach(() => back(town, 'assigned'))

  test.each(['newCode', 'calledBack'])('%s is for exactly those who take calls', async (op) => {
    const { id: appealId } = await town.call('he', 'appeals', 'file', atDesk('hotline'))
    // For the call there has to be something to tell.
    await town.call('zhao', 'appeals', 'merge', { appealId, intoId: staged.appealId })
    await answeredBy(town, 'lin', staged.appealId)
    const done: Name[] = []
    for (const who of EVERYBODY) {
      const reply = await replyTo(town, who, ['appeals', { op, input: { appealId } }])
      if (count(codeIn(reply)) === 'ok') done.push(who)
    }
    expect(done.sort()).toEqual(['he', 'qian', 'zhao'])
  })
})

test('every operation of the wire is walked', () => {
  const walked = [...Object.keys(MAY), ...withoutCase([]).map(([op]) => op)]
  expect(walked.sort()).toEqual(Object.keys(appealsContract).sort())
})

function inputOf(op: string, who: Name): object {
  if (op === 'addPhotos') return { appealId: staged.appealId, photos: [uploadOf(who)] }
  return (deedsOn(staged) as Readonly<Record<string, object>>)[op] ?? {}
}

async function stored(): Promise<unknown> {
  return (await town.all<{ _id: string }>('appeals')).find(({ _id }) => _id === staged.appealId)
}

function count(code: ReturnType<typeof codeIn>) {
  tally.calls++
  if (code === 'ok') tally.allowed++
  else tally.refused.set(code, (tally.refused.get(code) ?? 0) + 1)
  return code
}

/** The whole reply is searched: OPENIDs for nobody; name, number and door for the owner, the offices and whoever handles it; the words for those alone. */
function expectNothingLeaks(who: Name, reply: Reply<unknown>): void {
  const text = JSON.stringify(reply)
  expect(text).not.toMatch(/openid|town-/i)
  if (who === 'zhou' || OFFICES.includes(who) || who === 'lin') return
  for (const secret of [`"${DOOR}"`, OWNER.phone, TEXT]) {
    // What somebody has just typed themselves is theirs.
    if (!text.includes('walk-appeal') && !ownWords(reply)) expect(text).not.toContain(secret)
  }
}

function ownWords(reply: Reply<unknown>): boolean {
  const data = reply.ok ? (reply.data as { readonly roles?: readonly string[] } | null) : null
  return data?.roles?.includes('owner') === true
}
