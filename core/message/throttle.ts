import { type DurationMs, type EpochMs, hours, minutes } from '../kit/time'

/** At most so many to one person within a length of time. */
interface Window {
  readonly most: number
  readonly withinMs: DurationMs
}

/** Channels that count what they carry to one recipient. */
export type Throttled = 'sms' | 'voice'

/** GoAlert's figures, which keep a number from being blocked as a nuisance: sixteen calls in an hour got one barred. */
const WINDOWS: Readonly<Record<Throttled, readonly Window[]>> = {
  sms: [
    { most: 1, withinMs: minutes(1) },
    { most: 5, withinMs: minutes(15) },
    { most: 11, withinMs: hours(1) },
    { most: 21, withinMs: hours(3) },
  ],
  voice: [
    { most: 1, withinMs: minutes(1) },
    { most: 3, withinMs: minutes(15) },
    { most: 7, withinMs: hours(1) },
    { most: 15, withinMs: hours(3) },
  ],
}

/** Nothing older than this matters to any window. */
const LONGEST_WINDOW_MS: DurationMs = hours(3)

/** The first instant at which one more may go out to somebody who got these; `now` when it may at once. */
export function allowedFrom(channel: Throttled, sentAts: readonly EpochMs[], now: EpochMs): EpochMs {
  const latestFirst = [...sentAts].sort((a, b) => b - a)
  return WINDOWS[channel].reduce((from, { most, withinMs }) => {
    const counted = latestFirst[most - 1]
    return counted === undefined ? from : Math.max(from, counted + withinMs)
  }, now)
}

/** The sendings with one more, and without those that no window counts any more. */
export function withSending(sentAts: readonly EpochMs[], now: EpochMs): readonly EpochMs[] {
  return [...sentAts.filter((at) => now - at < LONGEST_WINDOW_MS), now]
}

/** The sendings without one that was noted for this instant and did not go out after all. */
export function withoutSending(sentAts: readonly EpochMs[], at: EpochMs): readonly EpochMs[] {
  const nth = sentAts.lastIndexOf(at)
  return sentAts.filter((_at, index) => index !== nth)
}
