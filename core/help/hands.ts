import { done, refuse } from '../kit/outcome'
import type { EpochMs } from '../kit/time'
import { actorId, type Contact, ENGINE } from '../people/person'
import { HELPER_ANSWER_MS } from './clocks'
import type { HelpRequest } from './help-request'
import { handOf, handsOn, missingPeople } from './in-hand'
import { permit } from './lifecycle'
import { type Notice, owe } from './messages'
import type { HandState, HelpingHand } from './parts'
import { dropOffers, type Hand, type Moved, step } from './step'

/** Beside the responder; more would stand in each other's way. */
const MOST_HELPERS = 4

/** The coordinator asks a member by hand to come along. Refuses with NO_SUCH_MOVE whom the case has already, and a fifth. */
export function addHelper(request: HelpRequest, hand: Hand, member: Contact): Moved {
  if (handOf(request, member.id)?.by === actorId(hand.actor)) return done(request)
  const allowed = permit(request, 'addHelper', hand.actor)
  if (!allowed.ok) return allowed
  const there = request.responder?.member.id === member.id || handOf(request, member.id)
  const full = request.helpers.filter((one) => one.state !== 'left').length >= MOST_HELPERS
  if (there || full) return refuse('NO_SUCH_MOVE')
  return step(request, { move: 'addHelper', hand, note: member.id }, (moved) =>
    owe(withHand(moved, { member, addedAt: hand.now, by: actorId(hand.actor), state: 'asked' }), [
      { kind: 'helperAsked', to: member, at: hand.now, cause: `helper:${hand.now}` },
    ]),
  )
}

/** A second member says yes; resident, responder and whoever asked for them are told. */
export function helperAccept(request: HelpRequest, hand: Hand): Moved {
  const mine = handOf(request, actorId(hand.actor))
  if (mine && mine.state !== 'asked') return done(request)
  return step(request, { move: 'helperAccept', hand }, (moved) => (mine ? comeAlong(moved, mine, hand.now) : moved))
}

/** A second member is there. */
export function helperArrive(request: HelpRequest, hand: Hand): Moved {
  const mine = handOf(request, actorId(hand.actor))
  if (mine?.state === 'arrived') return done(request)
  return step(request, { move: 'helperArrive', hand }, (moved) => (mine ? marked(moved, mine, 'arrived') : moved))
}

/** A second member says no, or cannot stay: where two have to come, the next is asked at once. */
export function helperLeave(request: HelpRequest, hand: Hand, reason: string): Moved {
  const mine = handOf(request, actorId(hand.actor))
  return step(request, { move: 'helperLeave', hand, note: reason }, (moved) =>
    mine ? gone(moved, mine, hand.now) : moved,
  )
}

/** When the next second member's silence counts as a no; null when nobody's answer is awaited. */
export function helperAnswerBy({ helpers }: Pick<HelpRequest, 'helpers'>): EpochMs | null {
  const asked = helpers.filter((one) => one.state === 'asked').map((one) => one.addedAt + HELPER_ANSWER_MS)
  return asked.length === 0 ? null : Math.min(...asked)
}

/** Second members who have not answered in time are let go, and whoever asked for them is told. */
export function lapseHelpers(request: HelpRequest, now: EpochMs): HelpRequest {
  const silent = request.helpers.filter((one) => one.state === 'asked' && one.addedAt + HELPER_ANSWER_MS <= now)
  return silent.reduce((soFar, one) => {
    const note = one.member.id
    const moved = step(soFar, { move: 'helperSilence', hand: { actor: ENGINE, now }, note }, (same) =>
      gone(same, one, now),
    )
    return moved.ok ? moved.value : soFar
  }, request)
}

/** Somebody is on the way beside the responder; offers that nobody needs any more are called off. */
export function comeAlong(
  request: HelpRequest,
  { member, by }: Pick<HelpingHand, 'member' | 'by'>,
  now: EpochMs,
): HelpRequest {
  const with2 = withHand(request, { member, addedAt: now, by, state: 'coming' })
  const called = missingPeople(with2) > 0 ? with2 : dropOffers(with2, now)
  const others = [request.resident, ...(request.responder ? [request.responder.member] : [])]
  return owe(
    { ...called, shortfall: null },
    others.map((to) => ({ kind: 'helperComing', to, at: now, cause: `helperComing:${member.id}:${now}` })),
  )
}

/** Who leads when the responder has let go: whoever is there, else whoever is on the way. */
export function leaderAmong(request: HelpRequest): HelpingHand | null {
  const hands = handsOn(request)
  return hands.find((one) => one.state === 'arrived') ?? hands[0] ?? null
}

/** The case is over: whoever was asked or on the way beside the responder hears so, whoever is there knows. */
export function nobodyNeeded(request: HelpRequest, now: EpochMs): HelpRequest {
  const under = request.helpers.filter((one) => one.state === 'asked' || one.state === 'coming')
  // Whoever was there may read afterwards what became of it.
  const helpers = request.helpers.map((one) => (under.includes(one) ? { ...one, state: 'left' as const } : one))
  const told = under.map(
    ({ member, addedAt }): Notice => ({ kind: 'offerDropped', to: member, at: now, cause: `helperHome:${addedAt}` }),
  )
  return owe(dropOffers({ ...request, helpers }, now), told)
}

function gone(request: HelpRequest, { member, state }: HelpingHand, now: EpochMs): HelpRequest {
  const helpers = request.helpers.map((one) =>
    one.member.id === member.id && one.state !== 'left' ? { ...one, state: 'left' as const } : one,
  )
  const excluded = [...new Set([...request.excluded, member.id])]
  const { coordinator, responder } = request
  // Whoever counted on them has to know; before they had said yes, nobody did but who asked.
  const others = state === 'asked' || !responder ? [coordinator] : [coordinator, responder.member]
  return owe(
    { ...request, helpers, excluded, searchedAt: null },
    others.map((to) => ({ kind: 'helperMissing', to, at: now, cause: `helperMissing:${member.id}:${now}` })),
  )
}

function withHand(request: HelpRequest, fresh: HelpingHand): HelpRequest {
  const others = request.helpers.filter((one) => one.member.id !== fresh.member.id)
  return { ...request, helpers: [...others, fresh] }
}

function marked(request: HelpRequest, { member }: HelpingHand, state: HandState): HelpRequest {
  const helpers = request.helpers.map((one) => (one.member.id === member.id ? { ...one, state } : one))
  return { ...request, helpers }
}
