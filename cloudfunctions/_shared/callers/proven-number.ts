import type { Person } from '../../../core/people/person'
import { phoneKey } from '../../../core/people/phone'
import type { Context } from '../context'
import { callerIdOf } from './caller-id'

/** A claim longer ago than so many of somebody's cases has to be made anew. */
const MOST_CASES = 20

/**
 * Whether somebody has had a code in hand that was told to this very telephone. A number in one's own record is only typed, and anybody can
 * type anybody's; a case that was rung in from it and claimed with its code is proof.
 */
export async function hasProvenNumber(
  { id, phone, communityId }: Pick<Person, 'id' | 'phone' | 'communityId'>,
  { requests }: Pick<Context, 'requests'>,
): Promise<boolean> {
  const own = await requests.ofResident(id, MOST_CASES)
  return own.some(
    (one) =>
      one.claimedAt !== null && one.communityId === communityId && phoneKey(one.resident.phone) === phoneKey(phone),
  )
}

/** Who somebody is to the hotline, by their number; empty while nothing proves that it is theirs. */
export async function provenCallerId(
  person: Pick<Person, 'id' | 'phone' | 'communityId'>,
  context: Pick<Context, 'requests'>,
): Promise<string> {
  const proven = person.phone !== '' && (await hasProvenNumber(person, context))
  return proven ? callerIdOf(person.communityId, person.phone) : ''
}
