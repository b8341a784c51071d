import type { DurationMs, EpochMs } from '@core/kit/time'
import { createStore } from '../store'

/** One reply's word on what time it is at the server. */
export interface ClockSample {
  readonly at: EpochMs
  readonly sentAt: EpochMs
  readonly receivedAt: EpochMs
}

/**
 * How far the server's clock is ahead of ours. A sample is only as good as half its round trip, so it changes the
 * offset only when the two disagree by more than that: countdowns then do not tremble with the network.
 */
export function offsetAfter(before: DurationMs | null, { at, sentAt, receivedAt }: ClockSample): DurationMs {
  const halfTrip = (receivedAt - sentAt) / 2
  const sampled = at - (sentAt + halfTrip)
  if (before !== null && Math.abs(sampled - before) <= halfTrip) return before
  return sampled
}

/** Null until the first reply. */
export const clockOffset = createStore<DurationMs | null>(null)

export function learnServerTime(sample: ClockSample): void {
  clockOffset.set(offsetAfter(clockOffset.get(), sample))
}

/** The server's time by the last reply; the phone's own until there was one. */
export function serverNow(): EpochMs {
  return Math.round(Date.now() + (clockOffset.get() ?? 0))
}
