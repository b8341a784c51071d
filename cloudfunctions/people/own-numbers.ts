import { MOST_HELD_CASES } from '../../core/contract/held'
import type { Context } from '../_shared/context'
import { receptionDaysOf } from '../_shared/wechat/records'

/**
 * Numbers somebody left in what they booked, brought or asked for, one for each record that bears one: whoever keeps no number with us may have told
 * one there. What is being taken back already is not among them.
 */
export async function numbersLeftBy(
  personId: string,
  { requests, appeals, erasures }: Pick<Context, 'requests' | 'appeals' | 'erasures'>,
): Promise<readonly string[]> {
  if (await erasures.get(personId, 'phone')) return []
  const [days, brought, asked] = await Promise.all([
    receptionDaysOf().naming(personId),
    appeals.ofOwner(personId, MOST_HELD_CASES),
    requests.ofResident(personId, MOST_HELD_CASES),
  ])
  const booked = days.flatMap(({ appointments }) => appointments.map(({ who }) => who))
  const told = [...booked, ...brought.map(({ owner }) => owner), ...asked.map(({ resident }) => resident)]
  return told.filter(({ id, phone }) => id === personId && phone !== '').map(({ phone }) => phone)
}
