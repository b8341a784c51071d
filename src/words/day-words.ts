import { clockTime, dateAndTime } from '@core/kit/local-time'
import { type DurationMs, type EpochMs, hours } from '@core/kit/time'
import { daysBetween, townDateOf } from '@core/kit/town-date'

/** A promise that runs over midnight is still a promise of tonight: nobody says "tomorrow" of the next half hour. */
const TONIGHT_MS: DurationMs = hours(12)

const NEAR: Readonly<Record<string, string>> = { '-1': '昨天', '1': '明天' }

/** `12:08` of today, `昨天 12:08`, `3月2日 12:08`: a clock time that is still true when it is read on another day. */
export function dayClock(at: EpochMs, now: EpochMs): string {
  const days = daysBetween(townDateOf(now), townDateOf(at))
  if (days === 0 || (at > now && at - now < TONIGHT_MS)) return clockTime(at)
  const day = NEAR[`${days}`]
  return day === undefined ? dateAndTime(at) : `${day} ${clockTime(at)}`
}
