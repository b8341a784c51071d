import { done, type Outcome, refuse } from '../kit/outcome'
import { mayCoordinate } from '../people/permissions'
import type { Actor } from '../people/person'
import { CONFIRM_MS } from './clocks'
import { refusalOfPause } from './emergency'
import { HELP_MOVES, type HelpMove, type HelpRequest, type HelpStatus, liveOfferTo } from './help-request'
import { handOf } from './in-hand'
import { speaksFor } from './on-behalf'
import { isPointless } from './pointless'

/** What somebody is to a case. One person can be several at once; the operator passes on the word of a caller who has no app. */
export type Part =
  | 'resident'
  | 'asked'
  | 'responder'
  | 'helperAsked'
  | 'helperComing'
  | 'helperArrived'
  | 'coordinator'
  | 'operator'
  | 'engine'

export interface Step {
  readonly to: HelpStatus
  readonly by: readonly Part[]
}

type Row = Readonly<Partial<Record<HelpMove, Step>>>

const HELPERS: readonly Part[] = ['helperAsked', 'helperComing', 'helperArrived']

/** What changes nothing about how far an open case has come. */
function staysIn(to: HelpStatus): Row {
  return {
    pause: { to, by: ['coordinator'] },
    resume: { to, by: ['coordinator', 'engine'] },
    drill: { to, by: ['coordinator'] },
    clearDanger: { to, by: ['coordinator'] },
    repoint: { to, by: ['engine'] },
    helperLeave: { to, by: HELPERS },
    helperSilence: { to, by: ['engine'] },
  }
}

/** A second member beside the responder. */
function besideIn(to: HelpStatus): Row {
  return {
    offer: { to, by: ['engine', 'coordinator'] },
    accept: { to, by: ['asked'] },
    decline: { to, by: ['asked'] },
    silence: { to, by: ['engine'] },
    addHelper: { to, by: ['coordinator'] },
    helperAccept: { to, by: ['helperAsked'] },
    helperArrive: { to, by: ['helperComing'] },
  }
}

/** The whole lifecycle on one screen. A move that is not in this table does not exist. */
export const LIFECYCLE: Readonly<Record<HelpStatus, Row>> = {
  waiting: {
    ...staysIn('waiting'),
    offer: { to: 'waiting', by: ['engine', 'coordinator'] },
    accept: { to: 'accepted', by: ['asked'] },
    decline: { to: 'waiting', by: ['asked'] },
    silence: { to: 'waiting', by: ['engine'] },
    assign: { to: 'accepted', by: ['coordinator'] },
    takeOver: { to: 'accepted', by: ['coordinator'] },
    /** Whoever came along takes the lead when the responder lets go. */
    promote: { to: 'accepted', by: ['engine'] },
    join: { to: 'waiting', by: ['coordinator'] },
    /** The responder of the case it is joined to comes here, too. */
    share: { to: 'accepted', by: ['engine'] },
    unjoin: { to: 'waiting', by: ['coordinator', 'engine'] },
    withdraw: { to: 'withdrawn', by: ['resident', 'operator'] },
    refer: { to: 'referred', by: ['coordinator'] },
  },
  accepted: {
    ...staysIn('accepted'),
    ...besideIn('accepted'),
    question: { to: 'accepted', by: ['engine'] },
    reassure: { to: 'accepted', by: ['responder'] },
    release: { to: 'waiting', by: ['responder', 'coordinator', 'engine'] },
    takeOver: { to: 'accepted', by: ['coordinator'] },
    join: { to: 'accepted', by: ['coordinator'] },
    share: { to: 'accepted', by: ['engine'] },
    arrive: { to: 'arrived', by: ['responder'] },
    withdraw: { to: 'withdrawn', by: ['resident', 'operator'] },
    refer: { to: 'referred', by: ['responder', 'coordinator'] },
  },
  arrived: {
    ...staysIn('arrived'),
    ...besideIn('arrived'),
    askAllWell: { to: 'arrived', by: ['engine'] },
    allWell: { to: 'arrived', by: ['responder'] },
    settle: { to: 'settled', by: ['responder', 'helperArrived'] },
    refer: { to: 'referred', by: ['responder', 'coordinator'] },
  },
  settled: {
    confirm: { to: 'closed', by: ['resident', 'operator', 'engine'] },
    reopen: { to: 'waiting', by: ['resident', 'operator'] },
  },
  closed: {
    reopen: { to: 'waiting', by: ['resident', 'operator'] },
  },
  withdrawn: {},
  referred: {},
}

export type LifecycleRefusal = 'NO_SUCH_MOVE' | 'NOT_YOURS' | 'ALREADY_TAKEN' | 'OFFER_OVER'

/**
 * The step this actor may take, or why not.
 * Refuses with NO_SUCH_MOVE when the status has no such move, or it would change nothing, and NOT_YOURS when it has but not for this actor;
 * a member who was asked and comes too late hears ALREADY_TAKEN or OFFER_OVER instead.
 */
export function permit(request: HelpRequest, move: HelpMove, actor: Actor): Outcome<Step, LifecycleRefusal> {
  const late = lateAnswer(request, move, actor)
  if (late) return refuse(late)
  const step = LIFECYCLE[request.status][move]
  if (!step || isPointless(request, move)) return refuse('NO_SUCH_MOVE')
  const parts = partsOf(request, actor)
  return step.by.some((part) => parts.includes(part)) ? done(step) : refuse('NOT_YOURS')
}

/** Every part an actor has in a case; empty for a stranger. */
export function partsOf(request: HelpRequest, actor: Actor): readonly Part[] {
  if (actor.kind === 'engine') return ['engine']
  const parts: Part[] = []
  if (request.resident.id === actor.id) parts.push('resident')
  if (liveOfferTo(request, actor.id)) parts.push('asked')
  if (request.responder?.member.id === actor.id) parts.push('responder')
  const hand = handOf(request, actor.id)
  if (hand && hand.state !== 'left') parts.push(PART_OF_HAND[hand.state])
  if (mayCoordinate(actor)) parts.push('coordinator')
  if (speaksFor(request, actor)) parts.push('operator')
  return parts
}

/** The moves open to an actor, asked of `permit` itself: a button is drawn exactly when the cloud would agree. */
export function movesOpenTo(request: HelpRequest, actor: Actor): readonly HelpMove[] {
  return HELP_MOVES.filter((move) => permit(request, move, actor).ok && !isClosedOff(request, move))
}

/** What the table grants and the case itself refuses. */
function isClosedOff(request: HelpRequest, move: HelpMove): boolean {
  if (move === 'pause') return refusalOfPause(request) !== null
  return move === 'reopen' && isPastReopening(request)
}

/** A day's silence closed it: there is no day left to reopen it in. */
function isPastReopening({ settledAt, closedAt }: HelpRequest): boolean {
  return settledAt !== null && closedAt !== null && closedAt - settledAt >= CONFIRM_MS
}

const PART_OF_HAND = { asked: 'helperAsked', coming: 'helperComing', arrived: 'helperArrived' } as const

/** Losing a race is not a fault: whoever was asked hears what became of it, not "not yours". */
function lateAnswer(request: HelpRequest, move: HelpMove, actor: Actor): 'ALREADY_TAKEN' | 'OFFER_OVER' | null {
  if (actor.kind === 'engine' || (move !== 'accept' && move !== 'decline')) return null
  if (liveOfferTo(request, actor.id)) return null
  const asked = request.offers.some((offer) => offer.member.id === actor.id)
  if (!asked) return null
  const gone = request.status === 'waiting' || request.status === 'withdrawn' || request.status === 'referred'
  return gone ? 'OFFER_OVER' : 'ALREADY_TAKEN'
}
