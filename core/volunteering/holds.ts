import type { EpochMs } from '../kit/time'
import { QUARTER_MS } from './activity'

/**
 * The quarters of an hour of a person's time that a sign-up takes, each by its own key. With a unique index on them the database itself refuses a
 * second sign-up for any of them, whatever two phones do at the same instant.
 */
export function holdsOf(
  personId: string,
  { from, to }: { readonly from: EpochMs; readonly to: EpochMs },
): readonly string[] {
  const first = Math.floor(from / QUARTER_MS)
  const end = Math.ceil(to / QUARTER_MS)
  return Array.from({ length: Math.max(0, end - first) }, (_, nth) => `${personId}:${first + nth}`)
}
