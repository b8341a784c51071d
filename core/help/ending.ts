import { refuse } from '../kit/outcome'
import { actorId } from '../people/person'
import { confirmBy } from './clocks'
import { nobodyNeeded } from './hands'
import { type HelpRequest, NOTHING_DONE } from './help-request'
import { permit } from './lifecycle'
import { owe } from './messages'
import type { Rating } from './parts'
import type { Posts } from './posts'
import { type Hand, type Moved, step, takenOff, waitAnew } from './step'

/** The resident closes a settled case with a rating; the engine closes it without one after a day of silence. Refuses as `permit` does. */
export function confirm(request: HelpRequest, hand: Hand, rating: Rating | null): Moved {
  return step(request, { move: 'confirm', hand, note: rating?.note ?? '' }, (moved) => {
    // Stars told to somebody else are hearsay: only the resident's own count.
    const own = actorId(hand.actor) === moved.resident.id ? rating : null
    const closed = { ...moved, closedAt: hand.now, rating: own }
    const responder = closed.responder?.member
    return responder
      ? owe(closed, [{ kind: 'helpClosed', to: responder, at: hand.now, cause: `closed:${hand.now}` }])
      : closed
  })
}

/** What a case needs to begin anew. */
export interface Anew {
  readonly reason: string
  readonly arrivalCode: string
  /** Who is on the ladder by now: it may have been settled in another shift. Null keeps whoever was. */
  readonly posts: Posts | null
}

/** Not settled after all: back to the queue with new clocks. Refuses as `permit` does, and with TOO_LATE a day after it was settled. */
export function reopen(request: HelpRequest, hand: Hand, anew: Anew): Moved {
  const until = confirmBy(request)
  if (permit(request, 'reopen', hand.actor).ok && until !== null && hand.now >= until) return refuse('TOO_LATE')
  return step(request, { move: 'reopen', hand, note: anew.reason }, (moved) => {
    // The first responder knows the old code.
    const { arrivalCode, posts } = anew
    const round = {
      arrivalCode,
      ...posts,
      startedAt: hand.now,
      excluded: [],
      offers: [],
      helpers: [],
      joinedTo: null,
      slot: null,
    }
    const waiting = waitAnew({ ...moved, ...round }, hand.now)
    const held = waiting.held.filter(({ of }) => of !== 'outcome')
    const fresh = { ...waiting, ...NOTHING_DONE, held }
    return owe(fresh, [{ kind: 'helpReopened', to: fresh.coordinator, at: hand.now, cause: `reopened:${hand.now}` }])
  })
}

/**
 * The resident needs nobody any more, which ends the case; whoever is on the way is told to turn round. Refuses as `permit` does: with NO_SUCH_MOVE from the
 * arrival on, NOT_YOURS to anybody else.
 */
export function withdraw(request: HelpRequest, hand: Hand, reason: string): Moved {
  return step(request, { move: 'withdraw', hand, note: reason }, (moved) => {
    const responder = request.status === 'accepted' ? request.responder?.member : undefined
    const ended = nobodyNeeded({ ...moved, closedAt: hand.now }, hand.now)
    return responder ? owe(ended, [{ kind: 'helpWithdrawn', to: responder, at: hand.now, cause: 'withdrawn' }]) : ended
  })
}

/** Out of our power, which ends the case: says why and where it goes from here. Refuses as `permit` does: with NOT_YOURS to whoever only was asked. */
export function refer(
  request: HelpRequest,
  hand: Hand,
  referral: { readonly reason: string; readonly to: string },
): Moved {
  return step(request, { move: 'refer', hand, note: referral.reason }, (moved) =>
    owe(nobodyNeeded({ ...moved, closedAt: hand.now, referredTo: referral.to }, hand.now), [
      { kind: 'helpReferred', to: moved.resident, at: hand.now, cause: 'referred' },
      ...takenOff(moved, hand, 'referred'),
    ]),
  )
}
