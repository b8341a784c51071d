import { type DurationMs, hours } from '../kit/time'
import { phoneKey } from './phone'

/**
 * Wrong codes allowed for one case, whoever tries them: 10 of 1 000 000 cannot be guessed. More than one person may try by number and by
 * telephone together, so that nobody alone can lock the resident out.
 */
export const MAX_WRONG_CLAIMS = 10

/** Wrong codes of one person at one number or telephone: bad eyes need a few. */
export const MOST_TRIES_AT_KEY = 4

/** A code is good for a week: whoever rang for their mother may open the app at the weekend. */
export const CLAIM_MS: DurationMs = hours(7 * 24)

/** What the numbers of a kind of case begin with. */
export type NumberPrefix = 'HB' | 'SQ'

/** One person's number and a case's number are told apart by their letters. */
export function claimKeyOf(
  key: string,
  prefix: NumberPrefix,
): { readonly number: string } | { readonly phone: string } {
  const match = new RegExp(`^(?:${prefix})?(\\d{4})-?([2-9A-HJ-NP-Z]{4})$`, 'i').exec(key.trim())
  // Eight digits alone are a landline here: a case's number without its letters is not asked for.
  if (!match || /^\d{8}$/.test(key.trim())) return { phone: phoneKey(key) }
  return { number: `${prefix}${match[1]}-${match[2]?.toUpperCase()}` }
}
