import { NAMES, type Name, PEOPLE } from '../../support/small-town'
import { ELSEWHERE } from './calls-elsewhere'
import { anybody, type Draw, type Kind, ON_A_CASE, type StoredCase } from './calls-on-a-case'
import type { MemoryDatabase } from './memory-database'
import type { PhoneCall } from './town'

export type CallName = keyof typeof ON_A_CASE | keyof typeof ELSEWHERE

/** A call as chance asks for it. */
export interface AskedCall extends Draw {
  readonly call: CallName
  /** By somebody to whom it is open, about a case in such a state; else by anybody about any case. */
  readonly fits: boolean
}

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
  const fitting = deed.fits ? cases.filter((one) => isOpenTo(one, deed)) : cases
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

const BEFORE_THE_DOOR = ['waiting', 'accepted']

const STATUSES: Readonly<Partial<Record<CallName, readonly string[]>>> = {
  assign: ['waiting'],
  reassure: ['accepted'],
  release: ['accepted'],
  takeOff: ['accepted'],
  arrive: ['accepted'],
  reach: ['accepted'],
  takeOver: BEFORE_THE_DOOR,
  join: BEFORE_THE_DOOR,
  addHelper: ['accepted', 'arrived'],
  pause: ['accepted', 'arrived'],
  allWell: ['arrived'],
  settle: ['arrived'],
  confirm: ['settled'],
  callBack: ['settled'],
  reopen: ['settled', 'closed'],
}

function isOpenTo(request: StoredCase, deed: AskedCall): boolean {
  if (isElsewhere(deed.call)) return true
  const kind: Kind = ON_A_CASE[deed.call]
  return (STATUSES[deed.call]?.includes(request.status) ?? true) && kind.fits(request, deed) !== undefined
}
