import type { HelpRequest } from './help-request'
import { type Hand, type Moved, step } from './step'

/** Marks an open case as a drill, for good: it counts nowhere and says so in every message and view. Refuses with NO_SUCH_MOVE one that is marked already. */
export function markDrill(request: HelpRequest, hand: Hand): Moved {
  return step(request, { move: 'drill', hand }, (same) => ({ ...same, drill: true }))
}
