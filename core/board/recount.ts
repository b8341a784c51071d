import { DAY_MS, type EpochMs, HOUR_MS } from '../kit/time'
import { type TownDate, townInstant } from '../kit/town-date'

/**
 * Days after its own at which a day is counted anew and compared with what stands: when it is over, when every resident's day for a last
 * word is over too, and a month later, when nothing may have touched it.
 */
const RECOUNT_DAYS = [1, 3, 32] as const

/** At night, when the community sleeps. */
const AT_NIGHT_MS = 3 * HOUR_MS

/** When a day is next compared with a recount, after an instant; null when it never is again. */
export function recountAt(date: TownDate, after: EpochMs): EpochMs | null {
  const nights = RECOUNT_DAYS.map((days) => townInstant(date, 0) + days * DAY_MS + AT_NIGHT_MS)
  return nights.find((at) => at > after) ?? null
}
