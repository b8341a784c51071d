import { done } from '../kit/outcome'
import type { EpochMs } from '../kit/time'
import { actorId, type Contact, ENGINE } from '../people/person'
import { comeAlong, leaderAmong } from './hands'
import { type HelpRequest, holderOf, liveOfferTo } from './help-request'
import { handOf, missingPeople } from './in-hand'
import { permit } from './lifecycle'
import { type Notice, owe } from './messages'
import type { Responder } from './parts'
import { resumeUnsafe } from './pausing'
import { dropOffers, type Hand, type Moved, markOffer, step, takenOff, waitAnew } from './step'

/** How somebody comes: who, and how far it is; null where nobody measured it. */
export type Way = Pick<Responder, 'member' | 'distanceM' | 'travelMs'>

/**
 * A member takes an offered request; everyone else who was asked and is not needed is told. Where two have to come, the second to accept
 * comes along with the first. Refuses as `permit` does: with ALREADY_TAKEN or OFFER_OVER when it comes too late. A repeated call by the winner
 * changes nothing.
 */
export function accept(request: HelpRequest, hand: Hand): Moved {
  const me = actorId(hand.actor)
  // The phone of whoever holds the case may say so again after the engine has moved on: that is no lost race.
  if (holderOf(request)?.id === me || handOf(request, me)?.state === 'coming') return done(request)
  const offer = hand.actor.kind === 'person' ? liveOfferTo(request, hand.actor.id) : undefined
  return step(request, { move: 'accept', hand }, (moved) => {
    if (!offer) return moved
    const { member, distanceM, travelMs } = offer
    const marked = markOffer(moved, offer.no, { state: 'accepted' })
    if (request.status !== 'waiting') return comeAlong(marked, { member, by: actorId(ENGINE) }, hand.now)
    return give(marked, { member, distanceM, travelMs }, hand.now)
  })
}

/** The coordinator gives a waiting request to a member by hand. Refuses as `permit` does: with NO_SUCH_MOVE once somebody has it. */
export function assign(request: HelpRequest, hand: Hand, way: Way): Moved {
  return step(request, { move: 'assign', hand, note: way.member.id }, (moved) =>
    owe(give(moved, way, hand.now), [assigned(way.member, hand.now)]),
  )
}

/**
 * The coordinator takes the case, for themselves or for another, from whoever has it; the clocks run on. Refuses as `permit` does. Given to whoever
 * has it already, it changes nothing.
 */
export function takeOver(request: HelpRequest, hand: Hand, way: Way): Moved {
  const allowed = permit(request, 'takeOver', hand.actor)
  if (!allowed.ok) return allowed
  if (holderOf(request)?.id === way.member.id) return done(request)
  // By id: two members may share a name, and only the same member makes the same tap.
  return step(request, { move: 'takeOver', hand, note: way.member.id }, (moved) => {
    const taken = give({ ...moved, wrongCodes: 0 }, way, hand.now)
    const told = way.member.id === actorId(hand.actor) ? [] : [assigned(way.member, hand.now)]
    return owe(taken, [...told, ...takenOff(request, hand, `takenOver:${hand.now}`)])
  })
}

/**
 * A member who was asked says no; why is for those who oversee. Refuses as `permit` does: with OFFER_OVER or ALREADY_TAKEN when the answer comes
 * too late, NOT_YOURS to whoever was never asked. The same no at once a second time changes nothing.
 */
export function decline(request: HelpRequest, hand: Hand, reason: string): Moved {
  const offer = hand.actor.kind === 'person' ? liveOfferTo(request, hand.actor.id) : undefined
  return step(request, { move: 'decline', hand, note: reason }, (moved) =>
    offer ? markOffer(moved, offer.no, { state: 'declined', reason }) : moved,
  )
}

/**
 * Gives the case back to the queue; the responder is not asked again and the arrival clock runs on. A second member who is on the way
 * takes the lead instead. Without one the clocks run on: a pause would only hide a case that nobody has. Refuses as `permit` does.
 */
export function release(request: HelpRequest, hand: Hand, reason: string): Moved {
  const left = request.responder
  const moved = step(request, { move: 'release', hand, note: reason }, (released) => {
    const excluded = left ? [...released.excluded, left.member.id] : released.excluded
    // Given back by itself it leaves the trip: whoever makes the trip is the one who does not come here.
    const waiting = waitAnew({ ...released, excluded, joinedTo: null }, hand.now)
    return owe(waiting, takenOff(request, hand, `released:${hand.now}`))
  })
  if (!moved.ok || moved.value === request) return moved
  return done(leadOn(moved.value, hand.now) ?? resumeUnsafe(tellReleased(moved.value, hand.now), hand.now))
}

/** The responder answers "still coming?" with yes. Refuses as `permit` does. A repeated call is a newer sign of life. */
export function reassure(request: HelpRequest, hand: Hand): Moved {
  const moved = step(request, { move: 'reassure', hand }, (same) => same)
  if (!moved.ok || !moved.value.responder) return moved
  return done({ ...moved.value, responder: { ...moved.value.responder, questionedAt: null, lifeAt: hand.now } })
}

/** Makes somebody the responder and tells the resident; whoever was asked and is not needed any more is told, too. */
export function give(request: HelpRequest, way: Way, now: EpochMs): HelpRequest {
  const { id } = way.member
  const responder: Responder = { ...way, acceptedAt: now, lifeAt: now, questionedAt: null, checkAskedAt: null }
  const given = {
    ...request,
    responder,
    shortfall: null,
    joinedTo: null,
    // Whoever was asked to come along, and now leads, is one person and not two.
    helpers: request.helpers.filter((hand) => hand.member.id !== id),
    offers: request.offers.map((one) =>
      one.state === 'live' && one.member.id === id ? { ...one, state: 'dropped' as const } : one,
    ),
  }
  const settled = missingPeople(given) > 0 ? given : dropOffers(given, now)
  // By name as well: who lets go and who comes instead may share a millisecond, and are two messages.
  return owe(settled, [{ kind: 'helpAccepted', to: request.resident, at: now, cause: `accepted:${now}:${id}` }])
}

/** The second member takes the lead; null when there is none. */
function leadOn(request: HelpRequest, now: EpochMs): HelpRequest | null {
  const next = leaderAmong(request)
  if (!next) return null
  const { member } = next
  const moved = step(request, { move: 'promote', hand: { actor: ENGINE, now }, note: member.id }, (waiting) =>
    owe(
      give(waiting, { member, distanceM: null, travelMs: null }, now),
      [member, request.coordinator].map((to) => ({ kind: 'helperLeads', to, at: now, cause: `leads:${now}` })),
    ),
  )
  return moved.ok ? moved.value : null
}

function tellReleased(request: HelpRequest, at: EpochMs): HelpRequest {
  const cause = `released:${at}`
  const told: Notice[] = [
    { kind: 'helpReleased', to: request.resident, at, cause },
    { kind: 'responderLost', to: request.coordinator, at, cause },
  ]
  return owe(request, told)
}

function assigned(to: Contact, at: EpochMs): Notice {
  return { kind: 'helpAssigned', to, at, cause: `assigned:${at}` }
}
