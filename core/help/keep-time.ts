import { type Candidate, type Ranked, type Ranking, rank, shortfallOf } from '../dispatch/ranking'
import type { EpochMs } from '../kit/time'
import { ENGINE } from '../people/person'
import { ALIVE_MS, confirmBy, SEARCH_AGAIN_MS, stillComingAt, stillComingBy, widenAt } from './clocks'
import { type HelpRequest, liveOffers, type Offer } from './help-request'
import { owe } from './messages'
import { confirm, type Moved, markOffer, release, step } from './moves'
import { climb, rungsAhead } from './rungs'

/** What the engine must know of the town to keep a case's time; null means "not loaded". */
export interface Surroundings {
  readonly candidates: readonly Candidate[] | null
  /** The responder's last sign of life outside this case. */
  readonly responderSeenAt: EpochMs | null
}

/** Messages are handed over by whoever owed them; this long after, anybody else does it. */
export const HAND_OVER_MS = 30_000

/** When somebody must look at this case again; null when nothing is owed. Derived; stored only to be queried. */
export function wakeAt(request: HelpRequest): EpochMs | null {
  const answers = liveOffers(request).flatMap((offer) => (offer.answerBy === null ? [] : [offer.answerBy]))
  const rungs = rungsAhead(request)
    .slice(0, 1)
    .map((rung) => rung.at)
  const owed = request.owed.map((message) => message.at + HAND_OVER_MS)
  const others = [
    searchAt(request),
    checkAt(request),
    stillComingBy(request),
    request.status === 'settled' ? confirmBy(request) : null,
  ]
  const all = [
    ...(request.status === 'waiting' ? answers : []),
    ...rungs,
    ...owed,
    ...others.filter((at) => at !== null),
  ]
  return all.length === 0 ? null : Math.min(...all)
}

/** What has to be loaded before `keepTime` can decide at this instant. */
export function needsOf(
  request: HelpRequest,
  now: EpochMs,
): { readonly candidates: boolean; readonly responderSeenAt: boolean } {
  const lapsed = lapse(request, now)
  const lost = isLost(lapsed, now)
  const search = searchAt(lapsed)
  const check = checkAt(request)
  return {
    candidates: lost || (search !== null && search <= now),
    responderSeenAt: !lost && check !== null && check <= now,
  }
}

/**
 * Every step the case owes at this instant, in one go: silence, the question "still coming?", the ladder, the next offers,
 * the closing of a settled case. A repeated call with the same instant changes nothing.
 */
export function keepTime(request: HelpRequest, now: EpochMs, surroundings: Surroundings): HelpRequest {
  const inTime = releaseLost(checkLife(lapse(request, now), now, surroundings), now)
  const climbed = climb(inTime, now)
  const asked = surroundings.candidates ? ask(climbed, now, surroundings.candidates) : climbed
  return closeSilent(asked, now)
}

function lapse(request: HelpRequest, now: EpochMs): HelpRequest {
  if (request.status !== 'waiting') return request
  return liveOffers(request)
    .filter((offer) => offer.answerBy !== null && offer.answerBy <= now)
    .reduce(
      (soFar, offer) =>
        byEngine(
          step(soFar, 'silence', { hand: { actor: ENGINE, now }, note: offer.member.id }, (moved) =>
            markOffer(moved, offer.no, { state: 'silent' }),
          ),
          soFar,
        ),
      request,
    )
}

/** When a sign of life is looked for; null once it has been, or when nobody is on the way. */
function checkAt(request: HelpRequest): EpochMs | null {
  const at = stillComingAt(request)
  return at === null || request.climbed.includes(checkKey(request)) ? null : at
}

function checkLife(request: HelpRequest, now: EpochMs, { responderSeenAt }: Surroundings): HelpRequest {
  const at = checkAt(request)
  const { responder } = request
  if (!responder || at === null || at > now) return request
  const checked = { ...request, climbed: [...request.climbed, checkKey(request)] }
  if (now - Math.max(responder.lifeAt, responderSeenAt ?? 0) < ALIVE_MS) return checked
  const asked = step(checked, 'question', { hand: { actor: ENGINE, now } }, (moved) =>
    owe({ ...moved, responder: { ...responder, questionedAt: now } }, [
      { kind: 'stillComingAsked', to: responder.member, at: now, cause: `question:${now}` },
    ]),
  )
  return byEngine(asked, checked)
}

function isLost(request: HelpRequest, now: EpochMs): boolean {
  const by = stillComingBy(request)
  return by !== null && by <= now
}

function releaseLost(request: HelpRequest, now: EpochMs): HelpRequest {
  return isLost(request, now) ? byEngine(release(request, { actor: ENGINE, now }, '没有回话'), request) : request
}

/** When candidates are looked for: at once when fewer are asked than should be, then every minute while somebody is missing. */
function searchAt(request: HelpRequest): EpochMs | null {
  if (request.status !== 'waiting') return null
  if (request.searchedAt === null) return request.waitingAt
  const widen = widenAt(request)
  const again = request.searchedAt + SEARCH_AGAIN_MS
  if (request.searchedAt >= widen) return again
  const live = liveOffers(request).length
  if (live >= request.policy.width) return widen
  // A refusal or a silence since the last look: the next one is asked at once. Otherwise nobody was left to ask.
  return answersIn(request) > request.answersSeen ? request.searchedAt : Math.min(again, widen)
}

/** Refusals and silences so far. Counted, not timed: two answers may share a millisecond. */
function answersIn(request: HelpRequest): number {
  return request.history.filter((entry) => entry.move === 'decline' || entry.move === 'silence').length
}

function ask(request: HelpRequest, now: EpochMs, candidates: readonly Candidate[]): HelpRequest {
  const search = searchAt(request)
  if (search === null || search > now) return request
  const wide = now >= widenAt(request)
  const ranking = rank(candidates, { to: request.place, now, policy: request.policy, barred: barredBy(request, wide) })
  const room = wide ? ranking.askable.length : request.policy.width - liveOffers(request).length
  const offered = offer(
    { ...request, searchedAt: now, answersSeen: answersIn(request), leftOut: ranking.leftOut },
    ranking.askable.slice(0, Math.max(0, room)),
    { now, wide },
  )
  return noteShortfall(offered, ranking, now)
}

/** While everybody is asked, whoever was silent may be asked again; whoever said no, or let go, may not. */
function barredBy(request: HelpRequest, wide: boolean): ReadonlyMap<string, 'DECLINED' | 'EXCLUDED' | 'ASKED_ALREADY'> {
  const barred = new Map<string, 'DECLINED' | 'EXCLUDED' | 'ASKED_ALREADY'>([[request.resident.id, 'EXCLUDED']])
  for (const { member, state, answerBy } of request.offers) {
    if (state === 'declined') barred.set(member.id, 'DECLINED')
    else if (state === 'live' || (state === 'silent' && !wide) || (state === 'silent' && answerBy === null))
      barred.set(member.id, 'ASKED_ALREADY')
  }
  for (const id of request.excluded) barred.set(id, 'EXCLUDED')
  return barred
}

function offer(
  request: HelpRequest,
  chosen: readonly Ranked[],
  { now, wide }: { readonly now: EpochMs; readonly wide: boolean },
): HelpRequest {
  if (chosen.length === 0) return request
  const answerBy = wide ? null : now + request.policy.answerMs
  const fresh = chosen.map(({ presence, distanceM, travelMs }, index): Offer => {
    const { member, transport } = presence
    return {
      no: request.offersMade + index + 1,
      member,
      transport,
      distanceM,
      travelMs,
      askedAt: now,
      answerBy,
      state: 'live',
      reason: '',
    }
  })
  const moved = step(
    request,
    'offer',
    { hand: { actor: ENGINE, now }, note: fresh.map((one) => one.member.id).join(' ') },
    (before) => {
      const offers = [...before.offers, ...fresh]
      const notices = fresh.map((one) => ({
        kind: 'helpOffered' as const,
        to: one.member,
        at: now,
        cause: `offer:${one.no}`,
      }))
      return owe({ ...before, offers, offersMade: before.offersMade + fresh.length }, notices)
    },
  )
  return byEngine(moved, request)
}

/** Nobody to ask is an event with a reason, never a skipped turn. */
function noteShortfall(request: HelpRequest, ranking: Ranking, now: EpochMs): HelpRequest {
  // A member who asks for help is left out of the search, but was not asked and is nobody's helper.
  const others = ranking.leftOut.filter((one) => one.memberId !== request.resident.id)
  const shortfall = liveOffers(request).length > 0 ? null : shortfallOf({ ...ranking, leftOut: others })
  const key = `nobody:${request.waitingAt}`
  const noted = { ...request, shortfall }
  if (!shortfall || request.climbed.includes(key)) return noted
  const people = [request.coordinator, request.resident]
  return owe(
    { ...noted, climbed: [...noted.climbed, key] },
    people.map((to) => ({ kind: 'nobodyToAsk', to, at: now, cause: key })),
  )
}

function closeSilent(request: HelpRequest, now: EpochMs): HelpRequest {
  const by = request.status === 'settled' ? confirmBy(request) : null
  return by !== null && by <= now ? byEngine(confirm(request, { actor: ENGINE, now }, null), request) : request
}

function checkKey(request: HelpRequest): string {
  return `life:${request.responder?.acceptedAt}`
}

/** The engine only takes steps it has checked; a refusal here would be a bug, and changing nothing is the safe answer to it. */
function byEngine(moved: Moved, otherwise: HelpRequest): HelpRequest {
  return moved.ok ? moved.value : otherwise
}
