import type { Candidate } from '../dispatch/ranking'
import type { EpochMs } from '../kit/time'
import { HAND_OVER_MS } from '../message/hand-over'
import { ENGINE } from '../people/person'
import { allWellAt, watchOver } from './all-well'
import { confirmBy, openPause, stillComingAt, stillComingBy } from './clocks'
import { confirm } from './ending'
import { helperAnswerBy, lapseHelpers } from './hands'
import { type HelpRequest, liveOffers } from './help-request'
import { owe } from './messages'
import { resumeOverdue } from './pausing'
import { type Posts, repoint } from './posts'
import { climb, rungsAhead } from './rungs'
import { ask, searchAt } from './search'
import { type Moved, markOffer, step } from './step'
import { release } from './taking'

/** What the engine must know of the town to keep a case's time; null means "not loaded". */
export interface Surroundings {
  readonly candidates: readonly Candidate[] | null
  /** Members this case has been given while several cases ask at once, best first; absent when it asks alone. */
  readonly preferred?: readonly string[]
  /** The responder's last sign of life outside this case. */
  readonly responderSeenAt: EpochMs | null
  /** Who stands on the ladder now. */
  readonly ladder: Posts | null
}

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
    allWellAt(request),
    helperAnswerBy(request),
    openPause(request)?.until ?? null,
    request.tripDueAt,
    request.status === 'settled' ? confirmBy(request) : null,
  ]
  const all = [...answers, ...rungs, ...owed, ...others.filter((at) => at !== null)]
  return all.length === 0 ? null : Math.min(...all)
}

/** What has to be loaded before `keepTime` can decide at this instant. */
export function needsOf(
  request: HelpRequest,
  now: EpochMs,
): { readonly candidates: boolean; readonly responderSeenAt: boolean } {
  const lapsed = lapse(resumeOverdue(request, now), now)
  const lost = isLost(lapsed, now)
  const search = searchAt(lapsed)
  const check = checkAt(lapsed)
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
  const current = lapse(resumeOverdue(repoint(request, surroundings.ladder, now), now), now)
  const alive = releaseLost(checkLife(current, now, surroundings), now)
  const climbed = climb(watchOver(alive, now), now)
  const asked = surroundings.candidates
    ? ask(climbed, now, { ...surroundings, candidates: surroundings.candidates })
    : climbed
  return closeSilent(asked, now)
}

function lapse(request: HelpRequest, now: EpochMs): HelpRequest {
  const heard = lapseHelpers(request, now)
  return liveOffers(heard)
    .filter((offer) => offer.answerBy !== null && offer.answerBy <= now)
    .reduce(
      (soFar, offer) =>
        byEngine(
          step(soFar, { move: 'silence', hand: { actor: ENGINE, now }, note: offer.member.id }, (moved) =>
            markOffer(moved, offer.no, { state: 'silent' }),
          ),
          soFar,
        ),
      heard,
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
  if (now - Math.max(responder.lifeAt, responderSeenAt ?? 0) < request.policy.stillComing.aliveMs) return checked
  const asked = step(checked, { move: 'question', hand: { actor: ENGINE, now } }, (moved) =>
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
