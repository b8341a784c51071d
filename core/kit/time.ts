/** An instant: milliseconds since the Unix epoch, UTC. */
export type EpochMs = number

/** A length of time in milliseconds. */
export type DurationMs = number

export const SECOND_MS: DurationMs = 1_000
export const MINUTE_MS: DurationMs = 60 * SECOND_MS
export const HOUR_MS: DurationMs = 60 * MINUTE_MS

export const DAY_MS: DurationMs = 24 * HOUR_MS

export function seconds(count: number): DurationMs {
  return count * SECOND_MS
}

export function minutes(count: number): DurationMs {
  return count * MINUTE_MS
}

export function hours(count: number): DurationMs {
  return count * HOUR_MS
}
