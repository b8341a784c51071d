import { distanceM, type Place } from '../kit/geo'
import { done, type Outcome, refuse } from '../kit/outcome'
import type { EpochMs } from '../kit/time'
import { type Actor, actorId } from '../people/person'
import { confirmBy } from './clocks'
import {
  type HelpMove,
  type HelpRequest,
  holderOf,
  liveOffers,
  liveOfferTo,
  type Offer,
  type Rating,
  type Responder,
} from './help-request'
import { type LifecycleRefusal, permit } from './lifecycle'
import { type Notice, owe } from './messages'

/** Wrong codes allowed to one responder before only the place can prove arrival: 5 of 10 000 cannot be guessed. */
export const MAX_WRONG_CODES = 5

/** A fix worse than this proves nothing more by being worse. Metres. */
const WORST_ACCURACY_M = 100

export type MoveRefusal = LifecycleRefusal | 'WRONG_CODE' | 'TOO_MANY_TRIES' | 'TOO_FAR' | 'TOO_LATE'
export type Moved = Outcome<HelpRequest, MoveRefusal>

/** Who moves, when. */
export interface Hand {
  readonly actor: Actor
  readonly now: EpochMs
}

/** A member takes an offered request; everyone else who was asked is told. A repeated call by the winner changes nothing. */
export function accept(request: HelpRequest, hand: Hand): Moved {
  // The phone of whoever holds the case may say so again after the engine has moved on: that is no lost race.
  if (holderOf(request)?.id === actorId(hand.actor)) return done(request)
  const offer = hand.actor.kind === 'person' ? liveOfferTo(request, hand.actor.id) : undefined
  return step(request, 'accept', { hand }, (moved) => {
    if (!offer) return moved
    const { member, distanceM, travelMs } = offer
    return give(
      markOffer(moved, offer.no, { state: 'accepted' }),
      newResponder({ member, distanceM, travelMs }, hand.now),
      hand.now,
    )
  })
}

/** The coordinator gives the request to a member by hand. */
export function assign(
  request: HelpRequest,
  hand: Hand,
  way: Pick<Responder, 'member' | 'distanceM' | 'travelMs'>,
): Moved {
  // The note is a name, and two members may share one: only the same member makes the same tap.
  if (request.responder && request.responder.member.id !== way.member.id) {
    const allowed = permit(request, 'assign', hand.actor)
    if (!allowed.ok) return allowed
  }
  return step(request, 'assign', { hand, note: way.member.name }, (moved) =>
    owe(give(moved, newResponder(way, hand.now), hand.now), [
      { kind: 'helpAssigned', to: way.member, at: hand.now, cause: `assigned:${hand.now}` },
    ]),
  )
}

export function decline(request: HelpRequest, hand: Hand, reason: string): Moved {
  const offer = hand.actor.kind === 'person' ? liveOfferTo(request, hand.actor.id) : undefined
  return step(request, 'decline', { hand, note: reason }, (moved) =>
    offer ? markOffer(moved, offer.no, { state: 'declined', reason }) : moved,
  )
}

/** Gives the case back to the queue; the responder is not asked again and the arrival clock runs on. */
export function release(request: HelpRequest, hand: Hand, reason: string): Moved {
  const left = request.responder
  return step(request, 'release', { hand, note: reason }, (moved) => {
    const waiting = waitAnew(
      { ...moved, excluded: left ? [...moved.excluded, left.member.id] : moved.excluded },
      hand.now,
    )
    const cause = `released:${hand.now}`
    const told: Notice[] = [
      { kind: 'helpReleased', to: moved.resident, at: hand.now, cause },
      { kind: 'responderLost', to: moved.coordinator, at: hand.now, cause },
    ]
    return owe(waiting, [...told, ...takenOff(request, hand, cause)])
  })
}

/** The responder answers "still coming?" with yes. A repeated call is a newer sign of life. */
export function reassure(request: HelpRequest, hand: Hand): Moved {
  const moved = step(request, 'reassure', { hand }, (same) => same)
  if (!moved.ok || !moved.value.responder) return moved
  return done({ ...moved.value, responder: { ...moved.value.responder, questionedAt: null, lifeAt: hand.now } })
}

export type ArrivalProof =
  | { readonly by: 'code'; readonly code: string }
  | { readonly by: 'place'; readonly place: Place; readonly accuracyM: number }

/**
 * The responder is at the door, proven by the resident's four digits or by a place within the fence.
 * Refuses with WRONG_CODE (count it with `noteWrongCode`), TOO_MANY_TRIES or TOO_FAR.
 */
export function arrive(request: HelpRequest, hand: Hand, proof: ArrivalProof): Moved {
  const allowed = permit(request, 'arrive', hand.actor)
  const refusal = allowed.ok ? refusalOfProof(request, proof) : null
  if (refusal) return refuse(refusal)
  return step(request, 'arrive', { hand }, (moved) =>
    owe({ ...moved, arrivedAt: hand.now, arrivedBy: proof.by }, [
      { kind: 'helpArrived', to: moved.resident, at: hand.now, cause: `arrived:${hand.now}` },
    ]),
  )
}

/** One more wrong code; the caller saves it together with refusing. */
export function noteWrongCode(request: HelpRequest): HelpRequest {
  return { ...request, wrongCodes: request.wrongCodes + 1 }
}

/** The responder reports what was done; the resident has the last word. */
export function settle(
  request: HelpRequest,
  hand: Hand,
  report: { readonly outcome: string; readonly photos: readonly string[] },
): Moved {
  return step(request, 'settle', { hand, note: report.outcome }, (moved) =>
    owe({ ...moved, settledAt: hand.now, outcome: report.outcome, settledPhotos: report.photos }, [
      { kind: 'helpSettled', to: moved.resident, at: hand.now, cause: `settled:${hand.now}` },
    ]),
  )
}

/** The resident closes the case with a rating; the engine closes it without one after a day of silence. */
export function confirm(request: HelpRequest, hand: Hand, rating: Rating | null): Moved {
  return step(request, 'confirm', { hand, note: rating?.note ?? '' }, (moved) => {
    const closed = { ...moved, closedAt: hand.now, rating }
    const responder = closed.responder?.member
    return responder
      ? owe(closed, [{ kind: 'helpClosed', to: responder, at: hand.now, cause: `closed:${hand.now}` }])
      : closed
  })
}

/** Not settled after all: back to the queue with new clocks. Refuses with TOO_LATE a day after it was settled. */
export function reopen(request: HelpRequest, hand: Hand, reason: string): Moved {
  const until = confirmBy(request)
  if (permit(request, 'reopen', hand.actor).ok && until !== null && hand.now >= until) return refuse('TOO_LATE')
  return step(request, 'reopen', { hand, note: reason }, (moved) => {
    const anew = waitAnew({ ...moved, startedAt: hand.now, excluded: [], offers: [] }, hand.now)
    const fresh = {
      ...anew,
      arrivedAt: null,
      arrivedBy: null,
      settledAt: null,
      outcome: '',
      settledPhotos: [],
      closedAt: null,
      rating: null,
    }
    return owe(fresh, [{ kind: 'helpReopened', to: fresh.coordinator, at: hand.now, cause: `reopened:${hand.now}` }])
  })
}

export function withdraw(request: HelpRequest, hand: Hand, reason: string): Moved {
  return step(request, 'withdraw', { hand, note: reason }, (moved) => {
    const responder = request.status === 'accepted' ? request.responder?.member : undefined
    const ended = dropOffers({ ...moved, closedAt: hand.now }, hand.now)
    return responder ? owe(ended, [{ kind: 'helpWithdrawn', to: responder, at: hand.now, cause: 'withdrawn' }]) : ended
  })
}

/** Out of our power: says why and where it goes from here. */
export function refer(
  request: HelpRequest,
  hand: Hand,
  referral: { readonly reason: string; readonly to: string },
): Moved {
  return step(request, 'refer', { hand, note: referral.reason }, (moved) =>
    owe(dropOffers({ ...moved, closedAt: hand.now, referredTo: referral.to }, hand.now), [
      { kind: 'helpReferred', to: moved.resident, at: hand.now, cause: 'referred' },
      ...takenOff(moved, hand, 'referred'),
    ]),
  )
}

/** Takes one step of the table and writes it into the history. Twice the same move by the same hand is once: phones tap twice. */
export function step(
  request: HelpRequest,
  move: HelpMove,
  { hand, note = '' }: { readonly hand: Hand; readonly note?: string },
  change: (moved: HelpRequest) => HelpRequest,
): Moved {
  const last = request.history[request.history.length - 1]
  const twice = hand.actor.kind === 'person' && last?.move === move && last.by === hand.actor.id && last.note === note
  if (twice) return done(request)
  const allowed = permit(request, move, hand.actor)
  if (!allowed.ok) return allowed
  const entry = { at: hand.now, by: actorId(hand.actor), move, note }
  return done(change({ ...request, status: allowed.value.to, history: [...request.history, entry] }))
}

/** Marks one offer by its number. */
export function markOffer(request: HelpRequest, no: number, mark: Partial<Offer>): HelpRequest {
  return { ...request, offers: request.offers.map((offer) => (offer.no === no ? { ...offer, ...mark } : offer)) }
}

function give(request: HelpRequest, responder: Responder, now: EpochMs): HelpRequest {
  return owe(dropOffers({ ...request, responder, shortfall: null }, now), [
    { kind: 'helpAccepted', to: request.resident, at: now, cause: `accepted:${now}` },
  ])
}

function newResponder(way: Pick<Responder, 'member' | 'distanceM' | 'travelMs'>, now: EpochMs): Responder {
  return { ...way, acceptedAt: now, lifeAt: now, questionedAt: null }
}

/** Whoever let go knows; whoever was taken off the case has to be told. */
function takenOff({ responder }: HelpRequest, hand: Hand, cause: string): readonly Notice[] {
  if (!responder || responder.member.id === actorId(hand.actor)) return []
  return [{ kind: 'offerDropped', to: responder.member, at: hand.now, cause }]
}

/** Everyone who was asked and is not needed any more hears so. */
function dropOffers(request: HelpRequest, now: EpochMs): HelpRequest {
  const dropped = liveOffers(request)
  const offers = request.offers.map((offer) =>
    offer.state === 'live' ? { ...offer, state: 'dropped' as const } : offer,
  )
  return owe(
    { ...request, offers },
    dropped
      .filter((offer) => offer.member.id !== request.responder?.member.id)
      .map((offer) => ({ kind: 'offerDropped', to: offer.member, at: now, cause: `dropped:${offer.no}` })),
  )
}

function waitAnew(request: HelpRequest, now: EpochMs): HelpRequest {
  // Each responder has the tries at the code to themselves: one who mistyped must not lock out the next.
  return { ...request, responder: null, wrongCodes: 0, waitingAt: now, searchedAt: null, shortfall: null }
}

function refusalOfProof(request: HelpRequest, proof: ArrivalProof): 'WRONG_CODE' | 'TOO_MANY_TRIES' | 'TOO_FAR' | null {
  if (proof.by === 'place') {
    // Whoever stands at the edge of a bad fix is not refused: the fix's own error counts for the responder, within reason.
    const errorM = Math.min(proof.accuracyM, WORST_ACCURACY_M)
    return distanceM(proof.place, request.place) - errorM > request.policy.fenceM ? 'TOO_FAR' : null
  }
  if (request.wrongCodes >= MAX_WRONG_CODES) return 'TOO_MANY_TRIES'
  return proof.code === request.arrivalCode ? null : 'WRONG_CODE'
}
