import type { HelpRequest } from './help-request'
import { type Hand, type Moved, step } from './step'

/**
 * A coordinator who knows better takes the mark of danger off a case; the reason stays in its history, and what the desk hears later is read again.
 * Refuses with NO_SUCH_MOVE where no danger is marked.
 */
export function clearDanger(request: HelpRequest, hand: Hand, { reason }: { readonly reason: string }): Moved {
  return step(request, { move: 'clearDanger', hand, note: reason }, (same) => same)
}
