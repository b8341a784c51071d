import { refuse } from '../kit/outcome'
import type { DurationMs, EpochMs } from '../kit/time'
import { actorId, ENGINE } from '../people/person'
import { LONGEST_PAUSE_MS, openPause } from './clocks'
import { refusalOfPause } from './emergency'
import type { HelpRequest } from './help-request'
import { type Notice, owe } from './messages'
import { dropOffers, type Hand, type Moved, step } from './step'

/**
 * Both clocks stand still, nobody is asked, and the resident is told why and until when; what people do goes on. Refuses with NO_SUCH_MOVE
 * while a pause lasts, EMERGENCY_RUNS where life may be at stake, and NOBODY_COMING while nobody has the case. A pause longer than `LONGEST_PAUSE_MS` is cut to it.
 */
export function pause(
  request: HelpRequest,
  hand: Hand,
  { reason, forMs }: { readonly reason: string; readonly forMs: DurationMs },
): Moved {
  const paused = step(request, { move: 'pause', hand, note: reason }, (moved) => {
    const until = hand.now + Math.min(forMs, LONGEST_PAUSE_MS)
    const fresh = { at: hand.now, by: actorId(hand.actor), reason, until, resumedAt: null }
    return tell(dropOffers({ ...moved, pauses: [...moved.pauses, fresh] }, hand.now), 'casePaused', hand.now)
  })
  if (!paused.ok || paused.value === request) return paused
  const refusal = refusalOfPause(request)
  return refusal ? refuse(refusal) : paused
}

/** The clocks run on from here. Refuses with NO_SUCH_MOVE when they never stood still. */
export function resume(request: HelpRequest, hand: Hand): Moved {
  return step(request, { move: 'resume', hand }, (moved) => runOn(moved, hand.now))
}

/** A pause whose time is over ends by itself, however late anybody looks. */
export function resumeOverdue(request: HelpRequest, now: EpochMs): HelpRequest {
  const open = openPause(request)
  return open && open.until <= now ? resumeByItself(request, now) : request
}

/** A pause that nobody would be granted any more ends at once: nobody is coming now, or life may be at stake. Changes nothing while the clocks run. */
export function resumeUnsafe(request: HelpRequest, now: EpochMs): HelpRequest {
  return openPause(request) && refusalOfPause(request) !== null ? resumeByItself(request, now) : request
}

function resumeByItself(request: HelpRequest, now: EpochMs): HelpRequest {
  const moved = step(request, { move: 'resume', hand: { actor: ENGINE, now } }, (paused) => runOn(paused, now))
  return moved.ok ? moved.value : request
}

function runOn(request: HelpRequest, now: EpochMs): HelpRequest {
  const pauses = request.pauses.map((one) =>
    one.resumedAt === null ? { ...one, resumedAt: Math.min(now, one.until) } : one,
  )
  return tell({ ...request, pauses, searchedAt: null }, 'caseResumed', now)
}

function tell(request: HelpRequest, kind: 'casePaused' | 'caseResumed', at: EpochMs): HelpRequest {
  const people = [request.resident, ...(request.responder ? [request.responder.member] : [])]
  return owe(
    request,
    people.map((to): Notice => ({ kind, to, at, cause: `${kind}:${at}` })),
  )
}
