import type { Person } from '../../core/people/person'
import { phoneKey } from '../../core/people/phone'
import type { Context } from '../_shared/context'

/** A claim longer ago than so many of somebody's cases has to be made anew. */
const MOST_CASES = 20

/**
 * Whether somebody has had a code in hand that was told to this very telephone. A number in one's own record is only typed, and anybody can
 * type anybody's; a case that was rung in from it and claimed with its code is proof.
 */
export async function hasProvenNumber(
  { id, phone, communityId }: Person,
  { requests }: Pick<Context, 'requests'>,
): Promise<boolean> {
  const own = await requests.ofResident(id, MOST_CASES)
  return own.some(
    (one) =>
      one.claimedAt !== null && one.communityId === communityId && phoneKey(one.resident.phone) === phoneKey(phone),
  )
}
