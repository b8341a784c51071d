import type { EpochMs } from '../kit/time'
import type { RosterPlan } from './post'
import { standingIn } from './standing'
import type { Placement, Swap, Week } from './week'

/** Still waiting for an answer or for the coordinator. */
export function isOpen(swap: Pick<Swap, 'state'>): boolean {
  return swap.state === 'offered' || swap.state === 'accepted'
}

/** Whether whoever gives a shift still stands on it, and so does the other on the one in return. */
export function isGrounded(swap: Swap, standing: readonly Placement[]): boolean {
  const { slot, fromId, inReturn, takenById, toId } = swap
  const stands = (key: string, personId: string | null) =>
    standing.some((one) => one.slot === key && one.personId === personId)
  return stands(slot, fromId) && (inReturn === null || stands(inReturn, takenById ?? toId))
}

/** Open swaps of shifts that their people have no more are over: the coordinator, another swap or a changed rotation was first. */
export function overtakeSwaps(week: Week, plan: RosterPlan, now: EpochMs): Week {
  const open = week.swaps.filter(isOpen)
  if (open.length === 0) return week
  const standing = standingIn(week, plan)
  const lost = open.filter((swap) => !isGrounded(swap, standing))
  return lost.reduce<Week>((kept, swap) => withSwap(kept, { ...swap, state: 'overtaken', decidedAt: now }), week)
}

/** The week with one of its swaps as it is now. */
export function withSwap(week: Week, changed: Swap): Week {
  return { ...week, swaps: week.swaps.map((swap) => (swap.id === changed.id ? changed : swap)) }
}
