import { type EpochMs, hours, MINUTE_MS, minutes } from '../kit/time'
import { isDrillTime } from './drill'

/** A drill that is added up ten minutes late has lost nothing. */
const LOOK_EVERY_MS = minutes(10)
const START_EVERY_MS = hours(1)

/** Past the full hour, when everything else runs that runs every hour. */
const PAST_MS = minutes(3)

/**
 * What an engine that looked at `since` last owes drills now: a look at the open ones once in ten minutes, a start once an hour by day on the
 * first days of a month. However slow its timer is, it misses neither; null, which is an engine that does not know, counts as a minute ago.
 */
export function drillsOwed(since: EpochMs | null, now: EpochMs): { readonly look: boolean; readonly start: boolean } {
  const passed = (everyMs: number) => nth(now, everyMs) > nth(since ?? now - MINUTE_MS, everyMs)
  return { look: passed(LOOK_EVERY_MS), start: passed(START_EVERY_MS) && isDrillTime(now) }
}

function nth(at: EpochMs, everyMs: number): number {
  return Math.floor((at - PAST_MS) / everyMs)
}
