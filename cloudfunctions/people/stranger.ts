import type { Person } from '../../core/people/person'
import type { Context } from '../_shared/context'

/** As much of somebody as leaving asks about. */
export type Leaver = Pick<Person, 'id' | 'name' | 'phone' | 'roles' | 'communityId'>

/** Whoever has no record: there may be messages and consents, and what they booked or brought. */
export function strangerIn(communityId: string, { caller }: Pick<Context, 'caller'>): Leaver {
  return { id: caller.personId, name: '', phone: '', roles: [], communityId }
}
