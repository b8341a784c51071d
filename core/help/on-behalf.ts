import { mayTakeCalls } from '../people/permissions'
import type { Actor } from '../people/person'
import type { HelpRequest } from './help-request'

/** Whether this very actor took the call that became the case. */
export function recordedBy(request: Pick<HelpRequest, 'recorder'>, actor: Actor): boolean {
  return actor.kind === 'person' && request.recorder?.id === actor.id && mayTakeCalls(actor)
}

/** What only somebody does who came, or set out, for the case. */
const COMING: ReadonlySet<string> = new Set([
  'accept',
  'helperAccept',
  'reassure',
  'arrive',
  'helperArrive',
  'settle',
  'allWell',
])

/** Whether somebody has ever had the case in hand: nobody confirms their own work, nor reads out the code that proves their own arrival. */
export function cameFor(request: Pick<HelpRequest, 'responder' | 'helpers' | 'history'>, personId: string): boolean {
  const inHand = [request.responder?.member.id, ...request.helpers.map(({ member }) => member.id)]
  // Whoever is given a case by hand stands in the note of the move.
  const given = (move: string, note: string) => (move === 'assign' || move === 'takeOver') && note === personId
  const did = request.history.some(({ by, move, note }) => (by === personId && COMING.has(move)) || given(move, note))
  return did || inHand.includes(personId)
}

/**
 * Whether this actor may pass on the caller's word: anybody at the desk, because who rings again may reach another operator,
 * and nobody once the resident has the case in their own hands. Whoever came for it does not speak for the one they came to.
 */
export function speaksFor(
  request: Pick<HelpRequest, 'recorder' | 'claimedAt' | 'responder' | 'helpers' | 'history'>,
  actor: Actor,
): boolean {
  if (request.recorder === null || request.claimedAt !== null || actor.kind !== 'person') return false
  return mayTakeCalls(actor) && !cameFor(request, actor.id)
}
