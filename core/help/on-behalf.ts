import { mayTakeCalls } from '../people/permissions'
import type { Actor } from '../people/person'
import type { HelpRequest } from './help-request'

/** Whether this very actor took the call that became the case. */
export function recordedBy(request: Pick<HelpRequest, 'recorder'>, actor: Actor): boolean {
  return actor.kind === 'person' && request.recorder?.id === actor.id && mayTakeCalls(actor)
}

/**
 * Whether this actor may pass on the caller's word: anybody at the desk, because who rings again may reach another operator,
 * and nobody once the resident has the case in their own hands.
 */
export function speaksFor(request: Pick<HelpRequest, 'recorder' | 'claimedAt'>, actor: Actor): boolean {
  return request.recorder !== null && request.claimedAt === null && mayTakeCalls(actor)
}
