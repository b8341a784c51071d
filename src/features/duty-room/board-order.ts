import type { OpenRow } from '@core/contract/help-answers'
import type { EpochMs } from '@core/kit/time'
import { dueOf, type Clocked as Running, rankOf } from '../../words/running-clock'

export type Clocked = Running & Pick<OpenRow, 'id' | 'emergency'>

const EMERGENCY_RANK = -1

/** Where life may be at stake first of all, then late ones, then those nearly late, each by what is left, and the paused ones at the end; the id settles the rest, so that two looks agree. */
export function worstFirst<Row extends Clocked>(rows: readonly Row[], now: EpochMs): readonly Row[] {
  const rank = (row: Row) => (row.emergency.length > 0 ? EMERGENCY_RANK : rankOf(row, now))
  return [...rows].sort((a, b) => rank(a) - rank(b) || dueOf(a) - dueOf(b) || (a.id < b.id ? -1 : 1))
}

/**
 * The order to draw, given the order drawn before. While a hand is on the list every row keeps its place: one that is over
 * stays as a gap and a new one goes to the end, so that nothing slips under a finger that is about to press.
 */
export function orderUnderHand(shown: readonly string[], wanted: readonly string[], held: boolean): readonly string[] {
  if (!held) return wanted
  return [...shown, ...wanted.filter((id) => !shown.includes(id))]
}

/** The row above or below; the first or the last one when nothing is chosen, and the end of the list is its end. */
export function neighbour(order: readonly string[], chosen: string | undefined, step: 1 | -1): string | undefined {
  const at = chosen === undefined ? -1 : order.indexOf(chosen)
  if (at === -1) return step === 1 ? order[0] : order.at(-1)
  return order[at + step] ?? chosen
}
