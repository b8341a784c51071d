import { type DurationMs, type EpochMs, hours, minutes, seconds } from '../kit/time'
import type { HelpRequest } from './help-request'

/** The responder is warned when this much of a clock has run. */
export const WARN_AT = 0.7

/** The secretary is told this long after a clock has run out. */
export const SECRETARY_AFTER_MS: DurationMs = minutes(5)

/** An open case that has climbed every rung is brought up again this often. */
export const REMIND_MS: DurationMs = hours(1)

/** A sign of life this old no longer says that somebody is on the way. */
export const ALIVE_MS: DurationMs = minutes(2)

/** Time to answer "still coming?". */
export const STILL_COMING_ANSWER_MS: DurationMs = seconds(60)

/** Nobody is asked "still coming?" sooner than this after accepting. */
export const STILL_COMING_GRACE_MS: DurationMs = minutes(2)

/** The resident may reopen, and has to confirm, within a day; silence then counts as "not rated". */
export const CONFIRM_MS: DurationMs = hours(24)

/** While somebody is missing, candidates are looked for again this often: people come on duty and get free. */
export const SEARCH_AGAIN_MS: DurationMs = minutes(1)

export function arriveBy(request: Pick<HelpRequest, 'startedAt' | 'pledge'>): EpochMs {
  return request.startedAt + request.pledge.arriveMs
}

export function settleBy(request: Pick<HelpRequest, 'startedAt' | 'pledge'>): EpochMs {
  return request.startedAt + request.pledge.settleMs
}

/** When the resident's silence closes a settled case; null for a case that is not settled. */
export function confirmBy(request: Pick<HelpRequest, 'settledAt'>): EpochMs | null {
  return request.settledAt === null ? null : request.settledAt + CONFIRM_MS
}

/** When an accepted case is looked at for a sign of life; null when nobody is on the way. */
export function stillComingAt(request: HelpRequest): EpochMs | null {
  if (request.status !== 'accepted' || !request.responder) return null
  return Math.max(request.startedAt + request.pledge.arriveMs / 2, request.responder.acceptedAt + STILL_COMING_GRACE_MS)
}

/** When silence on "still coming?" releases the case; null when nothing was asked. */
export function stillComingBy(request: HelpRequest): EpochMs | null {
  const asked = request.status === 'accepted' ? request.responder?.questionedAt : null
  return asked == null ? null : asked + STILL_COMING_ANSWER_MS
}

/** When everybody is asked; counted from the moment the case began to wait. */
export function widenAt(request: Pick<HelpRequest, 'waitingAt' | 'policy'>): EpochMs {
  return request.waitingAt + request.policy.widenAfterMs
}
