import { newPhotos } from '../content/photo'
import { distanceM, type Place } from '../kit/geo'
import { done, refuse } from '../kit/outcome'
import { actorId } from '../people/person'
import { nobodyNeeded } from './hands'
import type { HelpRequest } from './help-request'
import { permit } from './lifecycle'
import { owe } from './messages'
import { climb } from './rungs'
import { type Hand, type Moved, step } from './step'

/** Wrong codes allowed to one responder before only the place can prove arrival: 5 of 10 000 cannot be guessed. */
export const MAX_WRONG_CODES = 5

/** A fix worse than this proves nothing more by being worse. Metres. */
const WORST_ACCURACY_M = 100

export type ArrivalProof =
  | { readonly by: 'code'; readonly code: string }
  | { readonly by: 'place'; readonly place: Place; readonly accuracyM: number }

/**
 * Takes one try at the code, to be saved before `arrive` compares it: counted afterwards, tries made at once would all be the first.
 * Refuses with TOO_MANY_TRIES. The same case when this hand cannot arrive anyway: then `arrive` says why.
 */
export function takeTry(request: HelpRequest, hand: Hand): Moved {
  if (!permit(request, 'arrive', hand.actor).ok) return done(request)
  if (request.wrongCodes >= MAX_WRONG_CODES) return refuse('TOO_MANY_TRIES')
  return done({ ...request, wrongCodes: request.wrongCodes + 1 })
}

/**
 * The responder is at the door, proven by the resident's four digits (after `takeTry`) or by a place within the fence.
 * Refuses as `permit` does, and with WRONG_CODE or TOO_FAR.
 */
export function arrive(request: HelpRequest, hand: Hand, proof: ArrivalProof): Moved {
  const allowed = permit(request, 'arrive', hand.actor)
  const refusal = allowed.ok ? refusalOfProof(request, proof) : null
  if (refusal) return refuse(refusal)
  // Arriving ends the arrival clock: what it owed by now is told first, else a late arrival nobody had noticed would never be late.
  return step(climb(request, hand.now), { move: 'arrive', hand }, (moved) =>
    owe({ ...withTriesLeft(moved, proof), arrivedAt: hand.now, arrivedBy: proof.by }, [
      { kind: 'helpArrived', to: moved.resident, at: hand.now, cause: `arrived:${hand.now}` },
    ]),
  )
}

/** The responder, or a second member who is there, reports what was done; the resident has the last word. Refuses as `permit` does: with NO_SUCH_MOVE before the arrival. */
export function settle(
  request: HelpRequest,
  hand: Hand,
  report: { readonly outcome: string; readonly photos: readonly string[] },
): Moved {
  const shown = newPhotos(report.photos, actorId(hand.actor), hand.now)
  return step(climb(request, hand.now), { move: 'settle', hand, note: report.outcome }, (moved) =>
    owe(nobodyNeeded({ ...moved, settledAt: hand.now, outcome: report.outcome, settledPhotos: shown }, hand.now), [
      { kind: 'helpSettled', to: moved.resident, at: hand.now, cause: `settled:${hand.now}` },
    ]),
  )
}

/** The try taken for a right code was no wrong one. */
function withTriesLeft(request: HelpRequest, proof: ArrivalProof): HelpRequest {
  return proof.by === 'code' ? { ...request, wrongCodes: Math.max(0, request.wrongCodes - 1) } : request
}

function refusalOfProof(request: HelpRequest, proof: ArrivalProof): 'WRONG_CODE' | 'TOO_FAR' | null {
  if (proof.by === 'place') {
    // Whoever stands at the edge of a bad fix is not refused: the fix's own error counts for the responder, within reason.
    const errorM = Math.min(proof.accuracyM, WORST_ACCURACY_M)
    return distanceM(proof.place, request.place) - errorM > request.policy.fenceM ? 'TOO_FAR' : null
  }
  return proof.code === request.arrivalCode ? null : 'WRONG_CODE'
}
