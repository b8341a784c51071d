import { choose, everyone, type MadeOffer, shareOf } from '../dispatch/choice'
import { explain, remember } from '../dispatch/explanation'
import { radiusAfter } from '../dispatch/policy'
import {
  type Bar,
  type Candidate,
  type Ranked,
  type Ranking,
  rank,
  type Search,
  shortfallOf,
} from '../dispatch/ranking'
import type { EpochMs } from '../kit/time'
import { ENGINE } from '../people/person'
import { arriveBy, SEARCH_AGAIN_MS, widenAt } from './clocks'
import { type HelpRequest, liveOffers } from './help-request'
import { handsOn, isSeeking, missingPeople } from './in-hand'
import { owe } from './messages'
import { offerTo } from './offering'
import type { Offer } from './parts'

/** Once everyone on call is asked, neither the way nor the age of a place speaks against anybody: they know best where they are. */
const EVERYBODY = { radiusM: Number.POSITIVE_INFINITY, freshMs: Number.POSITIVE_INFINITY }

/** Said for a member who goes off duty with an offer open: no refusal of the case, so that coming back may be asked again. */
export const OFF_DUTY_REASON = '下岗了'

/** When candidates are looked for: at once when fewer are asked than should be, then every minute while somebody is missing. */
export function searchAt(request: HelpRequest): EpochMs | null {
  if (!isSeeking(request)) return null
  if (request.searchedAt === null) return request.waitingAt
  const widen = widenAt(request)
  const again = request.searchedAt + SEARCH_AGAIN_MS
  if (request.searchedAt >= widen) return again
  // A refusal or a silence since the last look: the next one is asked at once.
  if (answersIn(request) > request.answersSeen) return request.searchedAt
  const room = roomAt(request, widthOf(request))
  // Room that was there already at the last look: nobody was left to ask.
  return Math.min(room > request.searchedAt ? room : again, widen)
}

/** Somebody has become free just now: the case looks again at once, if anybody is missing on it. */
export function lookAgain(request: HelpRequest, now: EpochMs): HelpRequest {
  // A look that found too few is no measure here: what was agreed is.
  const agreed = Math.max(widthOf(request), request.policy.width)
  const missing = now >= widenAt(request) || roomAt(request, agreed) <= now
  return isSeeking(request) && missing ? { ...request, searchedAt: null } : request
}

/** What a search has to go by. */
export interface Found {
  readonly candidates: readonly Candidate[]
  /** Members this case has been given while several cases ask at once, best first; nobody else is asked then. */
  readonly preferred?: readonly string[] | undefined
}

/** Asks whom the search found: the best few, or everybody once the case has waited too long. Nobody found is told with its reason. */
export function ask(request: HelpRequest, now: EpochMs, found: Found): HelpRequest {
  const due = searchAt(request)
  if (due === null || due > now) return request
  const search = searchOf(request, now)
  const wide = now >= widenAt(request)
  const ranking = rank(found.candidates, search)
  const choice = wide ? everyone(ranking) : choose(ranking, madeOffers(request, now), search)
  const chosen = found.preferred && !wide ? shareOf(choice, ranking, found.preferred) : choice
  const asked = explain(chosen, ranking, search)
  const searched = {
    ...request,
    searchedAt: now,
    answersSeen: answersIn(request),
    leftOut: ranking.leftOut,
    asks: remember(request.asks, { at: now, wide, ...asked }),
  }
  return noteShortfall(offer(searched, chosen.asked, { now, wide }), ranking, now)
}

/** What this case looks for at this instant; everybody together are ranked by the same rules as a few. */
export function searchOf(request: HelpRequest, now: EpochMs): Search {
  const wide = now >= widenAt(request)
  const { policy } = request
  const within = { ...policy, radiusM: radiusAfter(policy, now - request.waitingAt) }
  return {
    to: request.place,
    door: request.place,
    now,
    dueAt: arriveBy(request),
    policy: wide ? { ...policy, ...EVERYBODY } : within,
    barred: barredBy(request, wide),
  }
}

/** Refusals and silences so far. Counted, not timed: two answers may share a millisecond. */
function answersIn(request: HelpRequest): number {
  return request.history.filter((entry) => entry.move === 'decline' || entry.move === 'silence').length
}

/** When one more may be asked: each offer counts until its member has been given a fair while to answer, though they may answer later. */
function roomAt(request: HelpRequest, width: number): EpochMs {
  const ends = liveOffers(request).map((offer) => pressesUntil(offer, request))
  const room = width - ends.length
  return room > 0 ? Number.NEGATIVE_INFINITY : (ends.sort((a, b) => a - b)[-room] ?? Number.POSITIVE_INFINITY)
}

function madeOffers(request: HelpRequest, now: EpochMs): readonly MadeOffer[] {
  const made = request.offers.filter((offer) => offer.askedAt >= request.waitingAt)
  return made.map((offer) => {
    const live = offer.state === 'live'
    return { travelMs: offer.travelMs, live, pressing: live && now < pressesUntil(offer, request) }
  })
}

function pressesUntil({ askedAt }: Offer, { policy }: HelpRequest): EpochMs {
  return askedAt + (policy.nextAfterMs ?? policy.answerMs)
}

/** How many may be asked at once, as the latest search of this wait found it; what was agreed before the first. */
function widthOf({ asks, waitingAt, policy }: HelpRequest): number {
  const latest = asks[asks.length - 1]
  return latest && latest.at >= waitingAt ? latest.width : policy.width
}

/** Whom the next search can do without: looking past them, it finds others. */
export function barredFrom(request: HelpRequest): readonly string[] {
  return [...barredBy(request, false).keys()]
}

/** While everybody is asked, whoever was silent may be asked again; whoever said no, or let go, may not. */
function barredBy(request: HelpRequest, wide: boolean): ReadonlyMap<string, Bar> {
  const barred = new Map<string, Bar>([[request.resident.id, 'RELATIVE']])
  // They know the code that proves an arrival.
  if (request.recorder && request.claimedAt === null) barred.set(request.recorder.id, 'RECORDER')
  for (const { member, state, answerBy, reason } of request.offers) {
    if (state === 'declined' && reason === OFF_DUTY_REASON) continue // went home; may be back
    if (state === 'declined') barred.set(member.id, 'DECLINED')
    else if (state === 'live' || (state === 'silent' && !wide) || (state === 'silent' && answerBy === null))
      barred.set(member.id, 'ASKED_ALREADY')
  }
  for (const id of request.excluded) barred.set(id, 'EXCLUDED')
  // Where two have to come, whoever has said yes is not asked to come twice.
  const coming = [...(request.responder ? [request.responder] : []), ...handsOn(request)]
  for (const { member } of coming) barred.set(member.id, 'ASKED_ALREADY')
  return barred
}

function offer(
  request: HelpRequest,
  chosen: readonly Ranked[],
  { now, wide }: { readonly now: EpochMs; readonly wide: boolean },
): HelpRequest {
  if (chosen.length === 0) return request
  const answerBy = wide ? null : now + request.policy.answerMs
  const moved = offerTo(request, { actor: ENGINE, now }, { members: chosen, answerBy })
  return moved.ok ? moved.value : request
}

/** Nobody to ask is an event with a reason, never a skipped turn. */
function noteShortfall(request: HelpRequest, ranking: Ranking, now: EpochMs): HelpRequest {
  // A member who asks for help is left out of the search, but was not asked and is nobody's helper.
  const others = ranking.leftOut.filter((one) => one.memberId !== request.resident.id)
  const shortfall = liveOffers(request).length > 0 ? null : shortfallOf({ ...ranking, leftOut: others })
  // Nobody at all, and later the second alone, are two troubles of one wait.
  const key = `nobody:${request.waitingAt}:${missingPeople(request)}`
  const noted = { ...request, shortfall }
  if (!shortfall || request.climbed.includes(key)) return noted
  // With one on the way and the second missing, the resident has somebody to wait for.
  const people = request.status === 'waiting' ? [request.coordinator, request.resident] : [request.coordinator]
  return owe(
    { ...noted, climbed: [...noted.climbed, key] },
    people.map((to) => ({ kind: 'nobodyToAsk', to, at: now, cause: key })),
  )
}
