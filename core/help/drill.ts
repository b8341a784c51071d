import { done } from '../kit/outcome'
import type { HelpRequest } from './help-request'
import { type Hand, type Moved, step } from './step'

/** Marks an open case as a drill, for good: it counts nowhere and says so in every message and view. A repeated call changes nothing. */
export function markDrill(request: HelpRequest, hand: Hand): Moved {
  const moved = step(request, 'drill', { hand }, (same) => ({ ...same, drill: true }))
  return moved.ok && request.drill ? done(request) : moved
}
