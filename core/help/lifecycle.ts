import { done, type Outcome, refuse } from '../kit/outcome'
import { mayCoordinate } from '../people/permissions'
import type { Actor } from '../people/person'
import { HELP_MOVES, type HelpMove, type HelpRequest, type HelpStatus, liveOfferTo } from './help-request'

/** What somebody is to a case. One person can be several at once. */
export type Part = 'resident' | 'asked' | 'responder' | 'coordinator' | 'engine'

export interface Step {
  readonly to: HelpStatus
  readonly by: readonly Part[]
}

/** The whole lifecycle on one screen. A move that is not in this table does not exist. */
export const LIFECYCLE: Readonly<Record<HelpStatus, Readonly<Partial<Record<HelpMove, Step>>>>> = {
  waiting: {
    offer: { to: 'waiting', by: ['engine', 'coordinator'] },
    accept: { to: 'accepted', by: ['asked'] },
    decline: { to: 'waiting', by: ['asked'] },
    silence: { to: 'waiting', by: ['engine'] },
    assign: { to: 'accepted', by: ['coordinator'] },
    withdraw: { to: 'withdrawn', by: ['resident'] },
    refer: { to: 'referred', by: ['coordinator'] },
  },
  accepted: {
    question: { to: 'accepted', by: ['engine'] },
    reassure: { to: 'accepted', by: ['responder'] },
    release: { to: 'waiting', by: ['responder', 'coordinator', 'engine'] },
    arrive: { to: 'arrived', by: ['responder'] },
    withdraw: { to: 'withdrawn', by: ['resident'] },
    refer: { to: 'referred', by: ['responder', 'coordinator'] },
  },
  arrived: {
    settle: { to: 'settled', by: ['responder'] },
    refer: { to: 'referred', by: ['responder', 'coordinator'] },
  },
  settled: {
    confirm: { to: 'closed', by: ['resident', 'engine'] },
    reopen: { to: 'waiting', by: ['resident'] },
  },
  closed: {
    reopen: { to: 'waiting', by: ['resident'] },
  },
  withdrawn: {},
  referred: {},
}

export type LifecycleRefusal = 'NO_SUCH_MOVE' | 'NOT_YOURS' | 'ALREADY_TAKEN' | 'OFFER_OVER'

/**
 * The step this actor may take, or why not.
 * Refuses with NO_SUCH_MOVE when the status has no such move and NOT_YOURS when it has but not for this actor;
 * a member who was asked and comes too late hears ALREADY_TAKEN or OFFER_OVER instead.
 */
export function permit(request: HelpRequest, move: HelpMove, actor: Actor): Outcome<Step, LifecycleRefusal> {
  const late = lateAnswer(request, move, actor)
  if (late) return refuse(late)
  const step = LIFECYCLE[request.status][move]
  if (!step) return refuse('NO_SUCH_MOVE')
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
  if (mayCoordinate(actor)) parts.push('coordinator')
  return parts
}

/** The moves open to an actor, asked of `permit` itself: a button is drawn exactly when the cloud would agree. */
export function movesOpenTo(request: HelpRequest, actor: Actor): readonly HelpMove[] {
  return HELP_MOVES.filter((move) => permit(request, move, actor).ok)
}

/** Losing a race is not a fault: whoever was asked hears what became of it, not "not yours". */
function lateAnswer(request: HelpRequest, move: HelpMove, actor: Actor): 'ALREADY_TAKEN' | 'OFFER_OVER' | null {
  if (actor.kind === 'engine' || (move !== 'accept' && move !== 'decline')) return null
  if (liveOfferTo(request, actor.id)) return null
  const asked = request.offers.some((offer) => offer.member.id === actor.id)
  if (!asked) return null
  const gone = request.status === 'waiting' || request.status === 'withdrawn' || request.status === 'referred'
  return gone ? 'OFFER_OVER' : 'ALREADY_TAKEN'
}
