import { done } from '../kit/outcome'
import type { EpochMs } from '../kit/time'
import { ENGINE } from '../people/person'
import { CHECK_ANSWER_MS } from './clocks'
import type { HelpRequest } from './help-request'
import { owe } from './messages'
import { type Hand, type Moved, step } from './step'

/** When the responder on site is asked whether all is well, or their silence is told; null when neither lies ahead. A pause of the clocks changes nothing: somebody is in there. */
export function allWellAt(request: HelpRequest): EpochMs | null {
  const { status, responder, policy, arrivedAt } = request
  if (status !== 'arrived' || !responder || policy.checkInMs === null || arrivedAt === null) return null
  if (responder.checkAskedAt === null) return Math.max(arrivedAt, responder.lifeAt) + policy.checkInMs
  return request.climbed.includes(silenceKey(responder.checkAskedAt)) ? null : responder.checkAskedAt + CHECK_ANSWER_MS
}

/** Asks, or tells the coordinator that nobody answered; it never takes anybody off the case. */
export function watchOver(request: HelpRequest, now: EpochMs): HelpRequest {
  const at = allWellAt(request)
  const { responder } = request
  if (!responder || at === null || at > now) return request
  if (responder.checkAskedAt !== null) return tellSilence(request, responder.checkAskedAt, now)
  const asked = step(request, { move: 'askAllWell', hand: { actor: ENGINE, now } }, (moved) =>
    owe({ ...moved, responder: { ...responder, checkAskedAt: now } }, [
      { kind: 'allWellAsked', to: responder.member, at: now, cause: `allWell:${now}` },
    ]),
  )
  return asked.ok ? asked.value : request
}

/** All is well. A coordinator who was told of the silence hears so. A repeated call is a newer sign of life. */
export function allWell(request: HelpRequest, hand: Hand): Moved {
  const moved = step(request, { move: 'allWell', hand }, (same) => same)
  const responder = moved.ok ? moved.value.responder : null
  if (!moved.ok || !responder) return moved
  const told = request.responder?.checkAskedAt ?? null
  const worried = told !== null && request.climbed.includes(silenceKey(told))
  const well = { ...moved.value, responder: { ...responder, checkAskedAt: null, lifeAt: hand.now } }
  if (!worried) return done(well)
  return done(
    owe(well, [{ kind: 'allWellAnswered', to: request.coordinator, at: hand.now, cause: `answered:${told}` }]),
  )
}

function tellSilence(request: HelpRequest, askedAt: EpochMs, now: EpochMs): HelpRequest {
  const key = silenceKey(askedAt)
  return owe({ ...request, climbed: [...request.climbed, key] }, [
    { kind: 'allWellSilent', to: request.coordinator, at: now, cause: key },
  ])
}

function silenceKey(askedAt: EpochMs): string {
  return `allWell:${askedAt}:silent`
}
