import { done } from '../kit/outcome'
import type { EpochMs } from '../kit/time'
import { actorId } from '../people/person'
import { type HelpRequest, holderOf, liveOfferTo, type Responder } from './help-request'
import { permit } from './lifecycle'
import { type Notice, owe } from './messages'
import { dropOffers, type Hand, type Moved, markOffer, step, takenOff, waitAnew } from './step'

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

function give(request: HelpRequest, responder: Responder, now: EpochMs): HelpRequest {
  return owe(dropOffers({ ...request, responder, shortfall: null }, now), [
    { kind: 'helpAccepted', to: request.resident, at: now, cause: `accepted:${now}` },
  ])
}

function newResponder(way: Pick<Responder, 'member' | 'distanceM' | 'travelMs'>, now: EpochMs): Responder {
  return { ...way, acceptedAt: now, lifeAt: now, questionedAt: null, checkAskedAt: null }
}
