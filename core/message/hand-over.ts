import type { DurationMs } from '../kit/time'

/** Messages are handed over by whoever owed them; this long after, anybody else does it. */
export const HAND_OVER_MS: DurationMs = 30_000
