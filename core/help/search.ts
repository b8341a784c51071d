import { type Candidate, type Ranked, type Ranking, rank, shortfallOf } from '../dispatch/ranking'
import type { EpochMs } from '../kit/time'
import { ENGINE } from '../people/person'
import { SEARCH_AGAIN_MS, widenAt } from './clocks'
import { type HelpRequest, liveOffers, type Offer } from './help-request'
import { owe } from './messages'
import { step } from './step'

/** Once everyone on call is asked, neither the way nor the age of a place speaks against anybody: they know best where they are. */
const EVERYBODY = { radiusM: Number.POSITIVE_INFINITY, freshMs: Number.POSITIVE_INFINITY }

/** Said for a member who goes off duty with an offer open: no refusal of the case, so that coming back may be asked again. */
export const OFF_DUTY_REASON = '下岗了'

/** When candidates are looked for: at once when fewer are asked than should be, then every minute while somebody is missing. */
export function searchAt(request: HelpRequest): EpochMs | null {
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

/** Somebody has become free just now: the case looks again at once, if anybody is missing on it. */
export function lookAgain(request: HelpRequest, now: EpochMs): HelpRequest {
  const missing = now >= widenAt(request) || liveOffers(request).length < request.policy.width
  return request.status === 'waiting' && missing ? { ...request, searchedAt: null } : request
}

/** Asks whom the search found: the best few, or everybody once the case has waited too long. Nobody found is told with its reason. */
export function ask(request: HelpRequest, now: EpochMs, candidates: readonly Candidate[]): HelpRequest {
  const search = searchAt(request)
  if (search === null || search > now) return request
  const wide = now >= widenAt(request)
  const policy = wide ? { ...request.policy, ...EVERYBODY } : request.policy
  const ranking = rank(candidates, { to: request.place, now, policy, barred: barredBy(request, wide) })
  const room = wide ? ranking.askable.length : request.policy.width - liveOffers(request).length
  const offered = offer(
    { ...request, searchedAt: now, answersSeen: answersIn(request), leftOut: ranking.leftOut },
    ranking.askable.slice(0, Math.max(0, room)),
    { now, wide },
  )
  return noteShortfall(offered, ranking, now)
}

/** Refusals and silences so far. Counted, not timed: two answers may share a millisecond. */
function answersIn(request: HelpRequest): number {
  return request.history.filter((entry) => entry.move === 'decline' || entry.move === 'silence').length
}

/** Whom the next search can do without: looking past them, it finds others. */
export function barredFrom(request: HelpRequest): readonly string[] {
  return [...barredBy(request, false).keys()]
}

/** While everybody is asked, whoever was silent may be asked again; whoever said no, or let go, may not. */
function barredBy(request: HelpRequest, wide: boolean): ReadonlyMap<string, 'DECLINED' | 'EXCLUDED' | 'ASKED_ALREADY'> {
  const barred = new Map<string, 'DECLINED' | 'EXCLUDED' | 'ASKED_ALREADY'>([[request.resident.id, 'EXCLUDED']])
  for (const { member, state, answerBy, reason } of request.offers) {
    if (state === 'declined' && reason === OFF_DUTY_REASON) continue // went home; may be back
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
  return moved.ok ? moved.value : request
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
