import type { EpochMs } from '@core/kit/time'
import { ARRIVE, type RingState, ringFace, SETTLE } from '../ring/ring.shared'

export interface RailTimes {
  readonly startAt: EpochMs
  readonly arriveDueAt: EpochMs
  readonly settleDueAt: EpochMs
  readonly arrivedAt?: EpochMs | undefined
  readonly doneAt?: EpochMs | undefined
  /** Both clocks stand still until then. */
  readonly heldUntil?: EpochMs | undefined
  readonly now: EpochMs
}

export interface RailFace {
  readonly state: RingState
  /** Places along the rail in whole percent, 0–100. */
  readonly tick: number
  readonly reached: number
  readonly arrived: number | undefined
}

const WHOLE = 100

/** Both promises on one line; until somebody has arrived the first one sets the colour, then the second. */
export function railFace(times: RailTimes): RailFace {
  const { startAt, arriveDueAt, settleDueAt, arrivedAt, doneAt, heldUntil, now } = times
  const waiting = arrivedAt === undefined && doneAt === undefined
  const face = waiting
    ? ringFace({ startAt, dueAt: arriveDueAt, heldUntil, now }, ARRIVE)
    : ringFace({ startAt, dueAt: settleDueAt, doneAt, heldUntil, now }, SETTLE)
  const along = (at: EpochMs) => {
    const share = (at - startAt) / Math.max(1, settleDueAt - startAt)
    return Math.round(Math.min(1, Math.max(0, share)) * WHOLE)
  }
  return {
    state: face.state,
    tick: along(arriveDueAt),
    reached: along(doneAt ?? heldUntil ?? now),
    arrived: arrivedAt === undefined ? undefined : along(arrivedAt),
  }
}
