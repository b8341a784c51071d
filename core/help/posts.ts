import type { EpochMs } from '../kit/time'
import { type Contact, ENGINE } from '../people/person'
import { type HelpRequest, isOpen } from './help-request'
import { owe } from './messages'
import { step } from './step'

/** Who stands on the ladder right now. */
export interface Posts {
  readonly coordinator: Contact
  readonly secretary: Contact
}

/** An open case follows the shift: it turns to whoever is on the ladder now, and tells the new coordinator that it came over. */
export function repoint(request: HelpRequest, posts: Posts | null, now: EpochMs): HelpRequest {
  if (!posts || !isOpen(request)) return request
  const { coordinator, secretary } = posts
  if (request.coordinator.id === coordinator.id && request.secretary.id === secretary.id) return request
  const passed = request.coordinator.id !== coordinator.id
  const moved = step(request, { move: 'repoint', hand: { actor: ENGINE, now }, note: coordinator.id }, (same) => {
    const turned = { ...same, coordinator, secretary }
    return passed ? owe(turned, [{ kind: 'dutyPassed', to: coordinator, at: now, cause: `passed:${now}` }]) : turned
  })
  return moved.ok ? moved.value : request
}
