import { type DurationMs, type EpochMs, seconds } from '@core/kit/time'
import { useClock } from './use-clock'

const EVERY_MS: DurationMs = seconds(30)

/** The phone's own time while the page is shown: for what the phone keeps by itself, such as the age of an unsent request. */
export function usePhoneNow(): EpochMs {
  return useClock(phoneNow, EVERY_MS)
}

function phoneNow(): EpochMs {
  return Date.now()
}
