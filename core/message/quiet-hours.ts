import { townMidnight } from '../kit/local-time'
import { type EpochMs, hours, minutes } from '../kit/time'

/** The town sleeps from ten in the evening to half past seven. */
const EVENING_MS = hours(22)
const MORNING_MS = hours(7) + minutes(30)
const DAY_MS = hours(24)

/** The first instant from `at` on at which a message that can wait may ring: `at` itself by day, half past seven by night. */
export function outOfQuiet(at: EpochMs): EpochMs {
  const midnight = townMidnight(at)
  const sinceMidnight = at - midnight
  if (sinceMidnight < MORNING_MS) return midnight + MORNING_MS
  return sinceMidnight < EVENING_MS ? at : midnight + DAY_MS + MORNING_MS
}
