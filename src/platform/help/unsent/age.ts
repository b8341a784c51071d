import { type DurationMs, type EpochMs, minutes } from '@core/kit/time'

/** What a phone knows of the time at one moment. */
export interface PhoneClock {
  /** By its own clock, which may be put right at any moment. */
  readonly phoneNow: EpochMs
  /** How far the server's clock is ahead of that by the last answer; null before there was one. */
  readonly aheadMs: DurationMs | null
  /** Of this run of the app alone, and touched by nobody; null where a phone has nothing like it. */
  readonly steadyMs: DurationMs | null
}

/** When something was written, by all that was known of the time then. */
export interface Written {
  readonly writtenAt: EpochMs
  readonly aheadMs?: DurationMs | null
  /** Absent once the app was closed since. */
  readonly steadyMs?: DurationMs | null
}

export function writtenNow({ phoneNow, aheadMs, steadyMs }: PhoneClock): Written {
  return { writtenAt: phoneNow, aheadMs, steadyMs }
}

/**
 * How long ago it was written, 0 or more. By the server's clock where that was known then and is now: a phone whose clock was put right meanwhile
 * has not waited for it. Else by what this run of the app has counted, or the phone's clock, whichever says less.
 */
export function ageOf({ writtenAt, aheadMs, steadyMs }: Written, now: PhoneClock): DurationMs {
  const byPhone = now.phoneNow - writtenAt
  if (aheadMs != null && now.aheadMs !== null) return Math.max(0, byPhone + now.aheadMs - aheadMs)
  const counted = steadyMs != null && now.steadyMs !== null ? now.steadyMs - steadyMs : byPhone
  return Math.max(0, Math.min(byPhone, counted))
}

/** Who wrote an hour ago may have been helped since: what is older goes out only at a tap. */
const OLD_MS = minutes(60)

export function isOld(written: Written, now: PhoneClock): boolean {
  return ageOf(written, now) >= OLD_MS
}

/** When it was written, by the server's clock as far as that is known. */
export function writtenOnServer(written: Written, now: PhoneClock): EpochMs {
  return now.phoneNow + (now.aheadMs ?? 0) - ageOf(written, now)
}
