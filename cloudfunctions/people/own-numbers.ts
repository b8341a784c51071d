import { MOST_HELD_CASES } from '../../core/contract/held'
import type { EpochMs } from '../../core/kit/time'
import type { Contact } from '../../core/people/person'
import type { Context } from '../_shared/context'
import { receptionDaysOf } from '../_shared/wechat/records'

/** What somebody told with something of theirs, and when. */
interface Told {
  readonly who: Contact
  readonly at: EpochMs
}

/**
 * Numbers somebody left in what they booked, brought or asked for, one for each record that bears one: whoever keeps no number with us may have told
 * one there. What is being taken back already is not among them.
 */
export async function numbersLeftBy(
  personId: string,
  context: Pick<Context, 'requests' | 'appeals' | 'erasures'>,
): Promise<readonly string[]> {
  const [told, taken] = await Promise.all([toldBy(personId, context), context.erasures.get(personId, 'phone')])
  return told
    .filter(({ who, at }) => who.id === personId && who.phone !== '' && at > (taken?.askedAt ?? 0))
    .map(({ who }) => who.phone)
}

async function toldBy(
  personId: string,
  { requests, appeals }: Pick<Context, 'requests' | 'appeals'>,
): Promise<readonly Told[]> {
  const [days, brought, asked] = await Promise.all([
    receptionDaysOf().naming(personId),
    appeals.ofOwner(personId, MOST_HELD_CASES),
    requests.ofResident(personId, MOST_HELD_CASES),
  ])
  return [
    ...days.flatMap(({ appointments }) => appointments.map(({ who, bookedAt }) => ({ who, at: bookedAt }))),
    ...brought.map(({ owner, startedAt }) => ({ who: owner, at: startedAt })),
    ...asked.map(({ resident, startedAt, history }) => ({ who: resident, at: history[0]?.at ?? startedAt })),
  ]
}
