import { emergencyIn } from '../../../core/help/emergency'
import { type HelpRequest, liveOffers } from '../../../core/help/help-request'
import { CALL_BACK_WORDS } from '../../../core/help/hotline-call'
import { eastOfHome, NAMES, type Name, PEOPLE } from '../../support/small-town'
import type { PhoneCall } from './town'

export type StoredCase = Omit<HelpRequest, 'id'> & {
  readonly _id: string
  readonly wakeAt: number | null
  readonly heldBy: string | readonly string[]
  readonly open: boolean
}

/** Which of those who could: numbers drawn beforehand, before anybody knows who that will be. */
export interface Draw {
  readonly who: number
  readonly nth: number
  readonly whom: number
}

/** What a phone sends, and which person of the case usually sends it. */
export interface Kind {
  readonly weight: number
  fits(request: StoredCase, draw: Draw): string | undefined
  make(request: StoredCase, draw: Draw, others: readonly StoredCase[]): Omit<PhoneCall, 'who'>
}

export const MEMBERS: readonly Name[] = ['lin', 'sun', 'zheng', 'fang']

export const help = (op: string, input: object) => ({ fn: 'help' as const, op, input })
export const desk = (op: string, input: object) => ({ fn: 'desk' as const, op, input })
const operator = () => PEOPLE.he.id
const resident = (request: StoredCase) => request.resident.id
const asked = (request: StoredCase, { who }: Draw) => {
  const live = liveOffers(request)
  return live[who % Math.max(1, live.length)]?.member.id
}
const responder = (request: StoredCase) => request.responder?.member.id
const helperWho =
  (...states: readonly string[]) =>
  ({ helpers }: StoredCase, { who }: Draw) => {
    const such = helpers.filter(({ state }) => states.includes(state))
    return such[who % Math.max(1, such.length)]?.member.id
  }
const member = ({ whom }: Draw) => PEOPLE[MEMBERS[whom] ?? 'sun'].id
const coordinator = (_: StoredCase, { who }: Draw) => PEOPLE[who % 2 === 0 ? 'zhao' : 'qian'].id
const paused = (request: StoredCase, draw: Draw) =>
  request.pauses.some(({ resumedAt }) => resumedAt === null) ? coordinator(request, draw) : undefined
const endangered = (request: StoredCase, draw: Draw) =>
  emergencyIn(request).length === 0 ? undefined : coordinator(request, draw)
const joined = (request: StoredCase, draw: Draw) => (request.joinedTo === null ? undefined : coordinator(request, draw))
const calledIn = (request: StoredCase) => (request.recorder === null ? undefined : operator())
const questioned = ({ responder }: StoredCase) =>
  responder?.questionedAt || responder?.checkAskedAt ? responder.member.id : undefined
export const anybody = (_: StoredCase, { who }: Draw) => PEOPLE[NAMES[who % NAMES.length] ?? 'zhou'].id

/** Calls about one case by those who ask for help and those who bring it. */
const BY_ITS_PEOPLE = {
  accept: { weight: 6, fits: asked, make: ({ _id }) => help('accept', { helpId: _id }) },
  decline: { weight: 3, fits: asked, make: ({ _id }) => help('decline', { helpId: _id, reason: '来不了' }) },
  reassure: { weight: 2, fits: questioned, make: ({ _id }) => help('reassure', { helpId: _id }) },
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
  helperAccept: { weight: 2, fits: helperWho('asked'), make: ({ _id }) => help('helperAccept', { helpId: _id }) },
  helperArrive: { weight: 1, fits: helperWho('coming'), make: ({ _id }) => help('helperArrive', { helpId: _id }) },
  helperLeave: {
    weight: 1,
    fits: helperWho('asked', 'coming', 'arrived'),
    make: ({ _id }) => help('helperLeave', { helpId: _id, reason: '走不开' }),
  },
  allWell: { weight: 1, fits: questioned, make: ({ _id }) => help('allWell', { helpId: _id }) },
  claim: {
    weight: 1,
    fits: anybody,
    make: ({ number, claimCode }) =>
      desk('claim', { communityId: 'tonghuali', key: number, code: claimCode || '000000' }),
  },
  watch: { weight: 2, fits: anybody, make: ({ _id }) => help('watch', { helpId: _id }) },
} satisfies Record<string, Kind>

/** Calls about one case by those who look after it from a desk. */
const FROM_A_DESK = {
  assign: {
    weight: 2,
    fits: coordinator,
    make: ({ _id }, draw) => help('assign', { helpId: _id, memberId: member(draw) }),
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
  join: {
    weight: 2,
    fits: coordinator,
    make: ({ _id }, { nth }, others) =>
      help('join', { helpId: _id, withId: others[nth % Math.max(1, others.length)]?._id ?? _id }),
  },
  unjoin: { weight: 1, fits: joined, make: ({ _id }) => help('unjoin', { helpId: _id }) },
  pause: {
    weight: 1,
    fits: coordinator,
    make: ({ _id }) => help('pause', { helpId: _id, reason: '等物业开门', minutes: 5 }),
  },
  resume: { weight: 1, fits: paused, make: ({ _id }) => help('resume', { helpId: _id }) },
  drill: { weight: 1, fits: coordinator, make: ({ _id }) => help('drill', { helpId: _id }) },
  clearDanger: {
    weight: 2,
    fits: endangered,
    make: ({ _id }) => help('clearDanger', { helpId: _id, reason: '说的是别的事' }),
  },
  urge: { weight: 1, fits: operator, make: ({ _id }) => desk('urge', { helpId: _id }) },
  note: { weight: 1, fits: operator, make: ({ _id }) => desk('note', { helpId: _id, words: '他说水小了' }) },
  callOff: { weight: 1, fits: calledIn, make: ({ _id }) => desk('withdraw', { helpId: _id, reason: '来电说好了' }) },
  callBack: {
    weight: 1,
    fits: calledIn,
    make: ({ _id }, { whom }) =>
      desk('callBack', { helpId: _id, word: CALL_BACK_WORDS[whom % CALL_BACK_WORDS.length], stars: null, note: '' }),
  },
  newCode: { weight: 1, fits: calledIn, make: ({ _id }) => desk('newCode', { helpId: _id }) },
} satisfies Record<string, Kind>

/** Calls about one case. */
export const ON_A_CASE = { ...BY_ITS_PEOPLE, ...FROM_A_DESK }

function otherThan(code: string): string {
  return String((Number(code) + 1) % 10_000).padStart(4, '0')
}
