import type { EpochMs } from '../kit/time'
import type { Role } from '../people/person'

/** One change of somebody's roles as it is on record. */
export interface RoleChange {
  readonly id: string
  readonly communityId: string
  readonly personId: string
  readonly by: string
  readonly at: EpochMs
  readonly before: readonly Role[]
  readonly after: readonly Role[]
  /** The invitation that was taken up; empty for a role that was taken away. */
  readonly inviteId: string
  /** The change of this person before it; empty for the first. */
  readonly follows: string
  /** Whether it is known to have come to count: it is on record before it does. */
  readonly counted: boolean
}
