import { type DurationMs, type EpochMs, hours, minutes } from '../kit/time'
import type { HelpRequest } from './help-request'
import type { Pause } from './parts'

/** The resident may reopen, and has to confirm, within a day; silence then counts as "not rated". */
export const CONFIRM_MS: DurationMs = hours(24)

/** While somebody is missing, candidates are looked for again this often: people come on duty and get free. */
export const SEARCH_AGAIN_MS: DurationMs = minutes(1)

/** Time to answer "is all well?"; silence is told to the coordinator and takes nobody off the case. */
export const CHECK_ANSWER_MS: DurationMs = minutes(3)

/** Time for a second member to answer; silence is told to whoever asked for them. */
export const HELPER_ANSWER_MS: DurationMs = minutes(3)

/** No pause lasts longer: then it ends by itself. */
export const LONGEST_PAUSE_MS: DurationMs = hours(2)

/** When a clock that began at `from` has run for so long. It stands still while the case is paused; a pause still open counts to its end. */
export function runsAt(
  { pauses }: { readonly pauses: readonly StillStretch[] },
  from: EpochMs,
  elapsedMs: DurationMs,
): EpochMs {
  return pauses.reduce((at, pause) => {
    const begun = Math.max(pause.at, from)
    return begun < at ? at + Math.max(0, endOf(pause) - begun) : at
  }, from + elapsedMs)
}

/** When somebody has to be at the door, the pauses until now allowed for. */
export function arriveBy(request: Pick<HelpRequest, 'startedAt' | 'pledge' | 'pauses'>): EpochMs {
  return runsAt(request, request.startedAt, request.pledge.arriveMs)
}

/** When it has to be done, counted from the same start as the arrival. */
export function settleBy(request: Pick<HelpRequest, 'startedAt' | 'pledge' | 'pauses'>): EpochMs {
  return runsAt(request, request.startedAt, request.pledge.settleMs)
}

/** When the resident's silence closes a settled case; null for a case that is not settled. */
export function confirmBy(request: Pick<HelpRequest, 'settledAt'>): EpochMs | null {
  return request.settledAt === null ? null : request.settledAt + CONFIRM_MS
}

/** When an accepted case is looked at for a sign of life; null when nobody is on the way. */
export function stillComingAt(request: HelpRequest): EpochMs | null {
  if (request.status !== 'accepted' || !request.responder) return null
  const { share, graceMs } = request.policy.stillComing
  const ofClock = runsAt(request, request.startedAt, Math.round(request.pledge.arriveMs * share))
  return Math.max(ofClock, runsAt(request, request.responder.acceptedAt, graceMs))
}

/** When silence on "still coming?" releases the case; null when nothing was asked. */
export function stillComingBy(request: HelpRequest): EpochMs | null {
  const asked = request.status === 'accepted' ? request.responder?.questionedAt : null
  return asked == null ? null : runsAt(request, asked, request.policy.stillComing.answerMs)
}

/** When everybody is asked; counted from the moment the case began to wait. */
export function widenAt(request: Pick<HelpRequest, 'waitingAt' | 'policy' | 'pauses'>): EpochMs {
  return runsAt(request, request.waitingAt, request.policy.widenAfterMs)
}

/** The pause a case stands in; null when its clocks run. */
export function openPause({ pauses }: Pick<HelpRequest, 'pauses'>): Pause | null {
  return pauses.find((pause) => pause.resumedAt === null) ?? null
}

/** How long a case has stood still by an instant, counted apart from its clocks. */
export function pausedMs({ pauses }: Pick<HelpRequest, 'pauses'>, now: EpochMs): DurationMs {
  return pauses.reduce((sum, pause) => sum + Math.max(0, Math.min(endOf(pause), now) - pause.at), 0)
}

type StillStretch = Pick<Pause, 'at' | 'until' | 'resumedAt'>

function endOf(pause: StillStretch): EpochMs {
  return pause.resumedAt ?? pause.until
}
