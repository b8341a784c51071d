import { done, type Outcome } from '../kit/outcome'
import type { EpochMs } from '../kit/time'
import { type Actor, actorId } from '../people/person'
import { type HelpMove, type HelpRequest, holderOf, isOpen, liveOffers } from './help-request'
import { handOf } from './in-hand'
import { type LifecycleRefusal, permit } from './lifecycle'
import { type Notice, owe } from './messages'
import type { Offer } from './parts'

export type MoveRefusal =
  | LifecycleRefusal
  | 'WRONG_CODE'
  | 'TOO_MANY_TRIES'
  | 'TOO_FAR'
  | 'TOO_LATE'
  | 'TOO_SOON'
  | 'NOT_TOGETHER'
  | 'EMERGENCY_RUNS'
  | 'NOBODY_COMING'
  | 'TOO_MANY_PHOTOS'
export type Moved = Outcome<HelpRequest, MoveRefusal>

/** Who moves, when. */
export interface Hand {
  readonly actor: Actor
  readonly now: EpochMs
}

/** A move as it is made; the note is what the history keeps of it. */
interface Made {
  readonly move: HelpMove
  readonly hand: Hand
  readonly note?: string
}

/** Takes one step of the table and writes it into the history. Refuses as `permit` does. Twice the same move by the same hand is once: phones tap twice. */
export function step(
  request: HelpRequest,
  { move, hand, note = '' }: Made,
  change: (moved: HelpRequest) => HelpRequest,
): Moved {
  const last = request.history[request.history.length - 1]
  const twice = hand.actor.kind === 'person' && last?.move === move && last.by === hand.actor.id && last.note === note
  if (twice) return done(request)
  const allowed = permit(request, move, hand.actor)
  if (!allowed.ok) return allowed
  const entry = { at: hand.now, by: actorId(hand.actor), move, note }
  const moved = change({ ...request, status: allowed.value.to, history: [...request.history, entry] })
  return done(endPause(keepTrip(request, moved, hand.now), hand.now))
}

/** Marks one offer by its number. */
export function markOffer(request: HelpRequest, no: number, mark: Partial<Offer>): HelpRequest {
  return { ...request, offers: request.offers.map((offer) => (offer.no === no ? { ...offer, ...mark } : offer)) }
}

/** Whoever let go knows; whoever was taken off the case has to be told. */
export function takenOff({ responder }: HelpRequest, hand: Hand, cause: string): readonly Notice[] {
  if (!responder || responder.member.id === actorId(hand.actor)) return []
  return [{ kind: 'offerDropped', to: responder.member, at: hand.now, cause }]
}

/** Everyone who was asked and is not needed any more hears so. */
export function dropOffers(request: HelpRequest, now: EpochMs): HelpRequest {
  const dropped = liveOffers(request)
  const offers = request.offers.map((offer) =>
    offer.state === 'live' ? { ...offer, state: 'dropped' as const } : offer,
  )
  return owe(
    { ...request, offers },
    dropped
      .filter((offer) => offer.member.id !== request.responder?.member.id && !handOf(request, offer.member.id))
      .map((offer) => ({ kind: 'offerDropped', to: offer.member, at: now, cause: `dropped:${offer.no}` })),
  )
}

/** Back to the queue, with nobody on it. */
export function waitAnew(request: HelpRequest, now: EpochMs): HelpRequest {
  // Each responder has the tries at the code to themselves: one who mistyped must not lock out the next.
  return { ...request, responder: null, wrongCodes: 0, waitingAt: now, searchedAt: null, shortfall: null }
}

/**
 * Whoever is on the way for joined cases keeps holding this one for them, from the very write that ends their own part in it; the joined
 * cases are looked after next.
 */
function keepTrip(before: HelpRequest, after: HelpRequest, now: EpochMs): HelpRequest {
  if (after.joined.length === 0) return after
  const [left, came] = [holderOf(before)?.id, holderOf(after)?.id]
  if (before.status === after.status && left === came) return after
  const holds = [left, came].filter((id) => id !== undefined)
  return { ...after, tripHolds: [...new Set([...after.tripHolds, ...holds])], tripDueAt: now }
}

/** A case that is over stands still no longer. */
function endPause(request: HelpRequest, now: EpochMs): HelpRequest {
  if (isOpen(request)) return request
  if (request.pauses.every((pause) => pause.resumedAt !== null)) return request
  const pauses = request.pauses.map((pause) => (pause.resumedAt === null ? { ...pause, resumedAt: now } : pause))
  return { ...request, pauses }
}
