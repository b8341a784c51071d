import { type DurationMs, type EpochMs, hours, minutes } from '../kit/time'
import type { ChannelName } from './channel'

/** At most so many to one person within a length of time. */
interface Window {
  readonly most: number
  readonly withinMs: DurationMs
}

/** Channels that count what they carry to one recipient. */
export type Throttled = Exclude<ChannelName, 'subscription'>

/**
 * GoAlert's figures, which keep a number from being blocked as a nuisance: sixteen calls in an hour got one barred. WeCom's own for a robot,
 * which it bars for minutes when one more is said.
 */
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
  robot: [{ most: 20, withinMs: minutes(1) }],
}

/** The first instant at which one more may go out to somebody who got these; `now` when it may at once. */
export function allowedFrom(channel: Throttled, sentAts: readonly EpochMs[], now: EpochMs): EpochMs {
  const latestFirst = [...sentAts].sort((a, b) => b - a)
  return WINDOWS[channel].reduce((from, { most, withinMs }) => {
    const counted = latestFirst[most - 1]
    return counted === undefined ? from : Math.max(from, counted + withinMs)
  }, now)
}

/** The sendings with one more, and without those that no window counts any more. */
export function withSending(channel: Throttled, sentAts: readonly EpochMs[], now: EpochMs): readonly EpochMs[] {
  const longestMs = Math.max(...WINDOWS[channel].map(({ withinMs }) => withinMs))
  return [...sentAts.filter((at) => now - at < longestMs), now]
}

/** The carrier says that more has gone out than we know of: nothing more may until the first window has passed. */
export function filledUp(channel: Throttled, now: EpochMs): readonly EpochMs[] {
  return WINDOWS[channel].slice(0, 1).flatMap(({ most }) => Array<EpochMs>(most).fill(now))
}

/** The sendings without one that was noted for this instant and did not go out after all. */
export function withoutSending(sentAts: readonly EpochMs[], at: EpochMs): readonly EpochMs[] {
  const nth = sentAts.lastIndexOf(at)
  return sentAts.filter((_at, index) => index !== nth)
}
