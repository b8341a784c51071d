import type { OpenRow } from '@core/contract/help-answers'
import type { EpochMs } from '@core/kit/time'
import { ARRIVE, type RingState, ringFace, SETTLE } from '../../ui/ring/ring.shared'

export type Clocked = Pick<
  OpenRow,
  'id' | 'startedAt' | 'arriveBy' | 'settleBy' | 'arrivedAt' | 'pausedUntil' | 'emergency'
>

/** The clock that runs now: to the door until somebody is there, then to the end. */
export function dueOf({ arrivedAt, arriveBy, settleBy }: Clocked): EpochMs {
  return arrivedAt === null ? arriveBy : settleBy
}

/** While the clocks stand still nothing is late. */
export function urgencyOf(row: Clocked, now: EpochMs): RingState {
  if (row.pausedUntil !== null) return 'calm'
  return ringFace({ startAt: row.startedAt, dueAt: dueOf(row), now }, row.arrivedAt === null ? ARRIVE : SETTLE).state
}

const RANKS: Readonly<Record<RingState, number>> = { over: 0, soon: 1, calm: 2, late: 3, done: 3, held: 4 }

const PAUSED_RANK = 4

const EMERGENCY_RANK = -1

/** Where life may be at stake first of all, then late ones, then those nearly late, each by what is left, and the paused ones at the end; the id settles the rest, so that two looks agree. */
export function worstFirst<Row extends Clocked>(rows: readonly Row[], now: EpochMs): readonly Row[] {
  const rank = (row: Row) => {
    if (row.emergency.length > 0) return EMERGENCY_RANK
    return row.pausedUntil === null ? RANKS[urgencyOf(row, now)] : PAUSED_RANK
  }
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
