import type { Place } from '../kit/geo'
import type { Role } from '../people/person'

/** What the roster must know of somebody it may place. */
export interface RosterPerson {
  readonly id: string
  readonly name: string
  readonly phone: string
  readonly roles: readonly Role[]
  /** The zone of their home; null when we do not know where they live. */
  readonly zoneId: string | null
  readonly home: Place | null
  /** Whether a message about a shift would reach them. */
  readonly reachable: boolean
}
