import { type EpochMs, seconds } from '@core/kit/time'
import { clockOffset } from '../../cloud/server-clock'
import { steadyTime } from '../../steady-time/steady-time'
import { useStore } from '../../store'
import { useClock } from '../../use-clock'
import type { PhoneClock } from './age'

/** All that this phone knows of the time. */
export function phoneClock(): PhoneClock {
  return { phoneNow: phoneNow(), aheadMs: clockOffset.get(), steadyMs: steadyTime() }
}

const EVERY_MS = seconds(30)

/** The same while a page is shown, which draws itself anew as time passes, and at once when the server's clock turns out to differ. */
export function usePhoneClock(): PhoneClock {
  useClock(phoneNow, EVERY_MS)
  useStore(clockOffset)
  return phoneClock()
}

function phoneNow(): EpochMs {
  return Date.now()
}
