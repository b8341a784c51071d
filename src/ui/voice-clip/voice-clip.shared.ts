import type { DurationMs } from '@core/kit/time'

/** Whole seconds of a recording, at least one. */
export function clipSeconds(durationMs: DurationMs): number {
  return Math.max(1, Math.round(durationMs / 1_000))
}
