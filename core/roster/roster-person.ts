import type { Place } from '../kit/geo'
import type { Contact, Role } from '../people/person'

/** What the roster must know of somebody it may place. */
export interface RosterPerson extends Contact {
  readonly roles: readonly Role[]
  /** The zone of their home; null when we do not know where they live. */
  readonly zoneId: string | null
  readonly home: Place | null
  /** Whether a message about a shift would reach them without their app standing open. */
  readonly reachable: boolean
}

/** What whoever plans may know of everybody with a role: neither door nor telephone nor OPENID. */
export type Staff = Pick<RosterPerson, 'id' | 'name' | 'roles' | 'zoneId' | 'reachable'>
