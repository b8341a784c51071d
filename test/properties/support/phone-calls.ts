import { type HelpRequest, liveOffers } from '../../../core/help/help-request'
import { eastOfHome, NAMES, type Name, PEOPLE } from '../../support/small-town'
import type { MemoryDatabase } from './memory-database'
import type { PhoneCall } from './town'

export type StoredCase = Omit<HelpRequest, 'id'> & {
  readonly _id: string
  readonly wakeAt: number | null
  readonly heldBy: string | readonly string[]
  readonly open: boolean
}

/** Which of those who could: numbers drawn beforehand, before anybody knows who that will be. */
interface Draw {
  readonly who: number
  readonly nth: number
  readonly whom: number
}

/** A call as chance asks for it. */
export interface AskedCall extends Draw {
  readonly call: CallName
  /** By somebody to whom it is open, about a case in such a state; else by anybody about any case. */
  readonly fits: boolean
}

/** What a phone sends, and which person of the case usually sends it. */
interface Kind {
  readonly weight: number
  fits(request: StoredCase, draw: Draw): string | undefined
  make(request: StoredCase, draw: Draw, others: readonly StoredCase[]): Omit<PhoneCall, 'who'>
}

const RESIDENTS: readonly Name[] = ['zhou', 'tao', 'stranger', 'lin']
const MEMBERS: readonly Name[] = ['lin', 'sun', 'zheng', 'fang']

const help = (op: string, input: object) => ({ fn: 'help' as const, op, input })
const desk = (op: string, input: object) => ({ fn: 'desk' as const, op, input })
const operator = () => PEOPLE.he.id
const resident = (request: StoredCase) => request.resident.id
const asked = (request: StoredCase, { who }: Draw) => {
  const live = liveOffers(request)
  return live[who % Math.max(1, live.length)]?.member.id
}
const responder = (request: StoredCase) => request.responder?.member.id
const helper = ({ helpers }: StoredCase, { who }: Draw) =>
  helpers.filter(({ state }) => state === 'asked' || state === 'coming')[who % Math.max(1, helpers.length)]?.member.id
const member = ({ whom }: Draw) => PEOPLE[MEMBERS[whom] ?? 'sun'].id
const coordinator = (_: StoredCase, { who }: Draw) => PEOPLE[who % 2 === 0 ? 'zhao' : 'qian'].id
const anybody = (_: StoredCase, { who }: Draw) => PEOPLE[NAMES[who % NAMES.length] ?? 'zhou'].id

/** Calls about one case. */
const ON_A_CASE = {
  accept: { weight: 6, fits: asked, make: ({ _id }) => help('accept', { helpId: _id }) },
  decline: { weight: 3, fits: asked, make: ({ _id }) => help('decline', { helpId: _id, reason: '来不了' }) },
  reassure: { weight: 1, fits: responder, make: ({ _id }) => help('reassure', { helpId: _id }) },
  release: { weight: 1, fits: responder, make: ({ _id }) => help('release', { helpId: _id, reason: '有急事' }) },
  arrive: {
    weight: 4,
    fits: responder,
    make: ({ _id, arrivalCode }, { whom }) =>
      help('arrive', { helpId: _id, proof: { by: 'code', code: whom === 3 ? otherThan(arrivalCode) : arrivalCode } }),
  },
  reach: {
    weight: 1,
    fits: responder,
    make: ({ _id }) => help('arrive', { helpId: _id, proof: { by: 'place', place: eastOfHome(20), accuracyM: 10 } }),
  },
  settle: { weight: 3, fits: responder, make: ({ _id }) => help('settle', { helpId: _id, outcome: '换了阀门' }) },
  confirm: {
    weight: 2,
    fits: resident,
    make: ({ _id }, { whom }) => help('confirm', { helpId: _id, stars: whom === 0 ? null : 5, note: '' }),
  },
  reopen: { weight: 2, fits: resident, make: ({ _id }) => help('reopen', { helpId: _id, reason: '又漏了' }) },
  withdraw: { weight: 1, fits: resident, make: ({ _id }) => help('withdraw', { helpId: _id, reason: '好了' }) },
  assign: {
    weight: 2,
    fits: coordinator,
    make: ({ _id }, { whom }) => help('assign', { helpId: _id, memberId: PEOPLE[MEMBERS[whom] ?? 'sun'].id }),
  },
  takeOff: { weight: 1, fits: coordinator, make: ({ _id }) => help('release', { helpId: _id, reason: '换人' }) },
  refer: {
    weight: 1,
    fits: coordinator,
    make: ({ _id }) => help('refer', { helpId: _id, reason: '要专业公司', to: '物业' }),
  },
  offer: {
    weight: 1,
    fits: coordinator,
    make: ({ _id }, draw) => help('offer', { helpId: _id, memberIds: [member(draw)] }),
  },
  takeOver: {
    weight: 1,
    fits: coordinator,
    make: ({ _id }, draw) => help('takeOver', { helpId: _id, memberId: draw.nth === 0 ? null : member(draw) }),
  },
  addHelper: {
    weight: 2,
    fits: coordinator,
    make: ({ _id }, draw) => help('addHelper', { helpId: _id, memberId: member(draw) }),
  },
  helperAccept: { weight: 2, fits: helper, make: ({ _id }) => help('helperAccept', { helpId: _id }) },
  helperArrive: { weight: 1, fits: helper, make: ({ _id }) => help('helperArrive', { helpId: _id }) },
  helperLeave: { weight: 1, fits: helper, make: ({ _id }) => help('helperLeave', { helpId: _id, reason: '走不开' }) },
  join: {
    weight: 2,
    fits: coordinator,
    make: ({ _id }, { nth }, others) =>
      help('join', { helpId: _id, withId: others[nth % Math.max(1, others.length)]?._id ?? _id }),
  },
  unjoin: { weight: 1, fits: coordinator, make: ({ _id }) => help('unjoin', { helpId: _id }) },
  pause: {
    weight: 1,
    fits: coordinator,
    make: ({ _id }) => help('pause', { helpId: _id, reason: '等物业开门', minutes: 5 }),
  },
  resume: { weight: 1, fits: coordinator, make: ({ _id }) => help('resume', { helpId: _id }) },
  allWell: { weight: 1, fits: responder, make: ({ _id }) => help('allWell', { helpId: _id }) },
  drill: { weight: 1, fits: coordinator, make: ({ _id }) => help('drill', { helpId: _id }) },
  urge: { weight: 1, fits: operator, make: ({ _id }) => desk('urge', { helpId: _id }) },
  note: { weight: 1, fits: operator, make: ({ _id }) => desk('note', { helpId: _id, words: '他说水小了' }) },
  claim: {
    weight: 1,
    fits: anybody,
    make: ({ number, claimCode }) =>
      desk('claim', { communityId: 'tonghuali', key: number, code: claimCode || '000000' }),
  },
  watch: { weight: 2, fits: anybody, make: ({ _id }) => help('watch', { helpId: _id }) },
} satisfies Record<string, Kind>

/** Calls about no case, or about whatever is there. */
const ELSEWHERE = {
  submit: { weight: 5, by: RESIDENTS, make: (who: Name, draw: Draw) => help('submit', filing(who, draw)) },
  file: { weight: 2, by: ['he'], make: (_: Name, draw: Draw) => desk('file', calledIn(draw)) },
  open: { weight: 1, by: ['zhao', 'gu', 'he'], make: () => help('open', { communityId: 'tonghuali' }) },
  goOn: {
    weight: 3,
    by: MEMBERS,
    make: (_: Name, { whom }: Draw) => onDuty('goOn', { place: eastOfHome(100 + 400 * whom) }),
  },
  goOff: { weight: 1, by: MEMBERS, make: () => onDuty('goOff', {}) },
  beat: {
    weight: 1,
    by: MEMBERS,
    make: (_: Name, { whom }: Draw) => onDuty('beat', { place: whom === 0 ? null : eastOfHome(100 * whom) }),
  },
  glance: { weight: 1, by: MEMBERS, make: () => onDuty('glance', {}) },
} as const

export type CallName = keyof typeof ON_A_CASE | keyof typeof ELSEWHERE

/** What usually comes next, so that some cases get as far as their end. */
const USUALLY: Readonly<Record<string, CallName>> = {
  waiting: 'accept',
  accepted: 'arrive',
  arrived: 'settle',
  settled: 'confirm',
  closed: 'reopen',
}

/** The ordinary next call about one case; somebody comes on duty when nobody is asked, and somebody asks for help when there is no case. */
export function usualCall(deed: Pick<Draw, 'nth' | 'who'>, database: MemoryDatabase): PhoneCall | null {
  const cases = casesIn(database)
  const request = cases[deed.nth % Math.max(1, cases.length)]
  const draw = { who: deed.who, nth: deed.nth, whom: deed.who % 3 }
  const usual = request ? USUALLY[request.status] : undefined
  if (!request || !usual || isElsewhere(usual)) return phoneCall({ fits: true, ...draw, call: 'submit' }, database)
  const kind: Kind = ON_A_CASE[usual]
  const who = nameOf(kind.fits(request, draw))
  return who ? { who, ...kind.make(request, draw, []) } : phoneCall({ fits: true, ...draw, call: 'goOn' }, database)
}

/** Each name as often as it weighs. */
export const CALL_NAMES: readonly CallName[] = Object.entries({ ...ON_A_CASE, ...ELSEWHERE }).flatMap(
  ([name, { weight }]) => Array<CallName>(weight).fill(name as CallName),
)

/** The call a deed stands for in the town as it is; null when there is nobody or nothing to call about. */
export function phoneCall(deed: AskedCall, database: MemoryDatabase): PhoneCall | null {
  if (isElsewhere(deed.call)) {
    const { by, make } = ELSEWHERE[deed.call]
    const who = by[deed.who % by.length] ?? 'zhou'
    return { who, ...make(who, deed) }
  }
  const kind: Kind = ON_A_CASE[deed.call]
  const cases = casesIn(database)
  const fitting = deed.fits ? cases.filter((one) => isOpenTo(one, deed.call)) : cases
  const request = fitting[deed.nth % Math.max(1, fitting.length)] ?? cases[0]
  if (!request) return null
  const id = (deed.fits ? kind.fits(request, deed) : undefined) ?? anybody(request, deed)
  const who = nameOf(id)
  const others = cases.filter((one) => one._id !== request._id)
  return who ? { who, ...kind.make(request, deed, others) } : null
}

function casesIn(database: MemoryDatabase): readonly StoredCase[] {
  return database.all('help_requests') as unknown as readonly StoredCase[]
}

function nameOf(id: string | undefined): Name | undefined {
  return NAMES.find((name) => PEOPLE[name].id === id)
}

function isElsewhere(name: CallName): name is keyof typeof ELSEWHERE {
  return Object.hasOwn(ELSEWHERE, name)
}

const STATUSES: Readonly<Partial<Record<CallName, readonly string[]>>> = {
  accept: ['waiting'],
  decline: ['waiting'],
  assign: ['waiting'],
  reassure: ['accepted'],
  release: ['accepted'],
  takeOff: ['accepted'],
  arrive: ['accepted'],
  reach: ['accepted'],
  settle: ['arrived'],
  confirm: ['settled'],
  reopen: ['settled', 'closed'],
}

function isOpenTo({ status }: StoredCase, call: CallName): boolean {
  return STATUSES[call]?.includes(status) ?? true
}

function otherThan(code: string): string {
  return String((Number(code) + 1) % 10_000).padStart(4, '0')
}

function onDuty(op: string, input: object) {
  return { fn: 'duty' as const, op, input }
}

/** What the operator files for somebody who rings; the same key is the same call. */
function calledIn({ nth }: Pick<Draw, 'nth'>) {
  const { clientKey, photos: _, ...said } = filing('he', { nth })
  return {
    ...said,
    clientKey,
    phone: '13800002046',
    personId: null,
    emergency: 'none',
    pickedUpAt: Date.now() - 20_000,
  }
}

/** Two submissions a person: the same key is the same tap. */
export function filing(who: Name, { nth }: Pick<Draw, 'nth'>) {
  return {
    communityId: 'tonghuali',
    clientKey: `filing-${who}-${nth % 2}`,
    category: 'leak',
    text: '水管爆了',
    photos: [],
    name: PEOPLE[who].name,
    phone: PEOPLE[who].phone,
    address: { buildingId: 'building-7', unit: '2', door: '301' },
  }
}
