import { type DurationMs, SECOND_MS } from '../../../core/kit/time'
import type { Environment } from './environment'

const USUAL_MS: DurationMs = 1.8 * SECOND_MS

/** A carrier that answers within less than that is far from everywhere; a function whose carrier takes longer is itself out of time. */
const LEAST_MS: DurationMs = 0.5 * SECOND_MS
const MOST_MS: DurationMs = 10 * SECOND_MS

/**
 * How long one request to a carrier may take: `CARRIER_TIMEOUT_MS`, 1 800 ms where it is not set. Kept within 500–10 000 ms; what is no whole
 * number counts as not set.
 */
export function carrierTimeoutMs({ CARRIER_TIMEOUT_MS: set = '' }: Environment): DurationMs {
  return /^\d+$/.test(set) ? Math.min(Math.max(Number(set), LEAST_MS), MOST_MS) : USUAL_MS
}
