import type { EpochMs } from '../kit/time'
import { addDays, type TownDate, townDateOf } from '../kit/town-date'
import type { Community } from '../people/community'
import type { Role } from '../people/person'
import { publishedStints, type Roster } from '../roster/on-call'
import { type Post, ROLE_OF_POST } from '../roster/post'

/** Why a role stays for now: somebody would be left waiting, or an office empty. In the order in which it is mended. */
export const ROLE_TIES = [
  ...(['IN_HAND', 'APPEAL_IN_HAND', 'ON_DUTY', 'SHIFT_AHEAD'] as const),
  ...(['IN_ROTATION', 'ON_ROUTE', 'IN_OFFICE'] as const),
] as const

export type RoleTie = (typeof ROLE_TIES)[number]

/** Where somebody stands in the work of their role. */
export interface RoleStanding {
  readonly inHand: boolean
  readonly appealsInHand: number
  readonly onDuty: boolean
  /** Appeals are led to them by the community's settings. */
  readonly onRoute: boolean
  readonly roster: Roster
  /** The weeks of the roster that may still hold a shift. */
  readonly mondays: readonly TownDate[]
  /** Who stands on the ladder when the roster names nobody. */
  readonly community: Pick<Community, 'coordinator' | 'secretary'>
}

interface Of {
  readonly personId: string
  readonly role: Role
}

/** Everything that stands in the way of taking a role from somebody; empty when nothing does. */
export function roleTiesOf({ personId, role }: Of, standing: RoleStanding, now: EpochMs): readonly RoleTie[] {
  const { inHand, appealsInHand, onDuty, onRoute, community } = standing
  // Cases, the switch and the duty are a member's.
  const works = role === 'member'
  const found: Readonly<Record<RoleTie, boolean>> = {
    IN_HAND: works && inHand,
    APPEAL_IN_HAND: works && appealsInHand > 0,
    ON_DUTY: works && onDuty,
    SHIFT_AHEAD: hasShiftAhead({ personId, role }, standing, now),
    IN_ROTATION: isInRotation({ personId, role }, standing, now),
    ON_ROUTE: works && onRoute,
    IN_OFFICE:
      (role === 'coordinator' && community.coordinator.id === personId) ||
      (role === 'secretary' && community.secretary.id === personId),
  }
  return ROLE_TIES.filter((tie) => found[tie])
}

function isOf({ kind }: Pick<Post, 'kind'>, role: Role): boolean {
  return ROLE_OF_POST[kind] === role
}

function hasShiftAhead({ personId, role }: Of, { roster, mondays }: RoleStanding, now: EpochMs): boolean {
  return publishedStints(roster, mondays).some(
    (stint) => stint.personId === personId && isOf(stint.slot.post, role) && stint.slot.to > now,
  )
}

/** Today's turn may reach past midnight. */
function isInRotation({ personId, role }: Of, { roster: { plan } }: RoleStanding, now: EpochMs): boolean {
  const yesterday = addDays(townDateOf(now), -1)
  const posts = new Set(plan.posts.filter((post) => isOf(post, role)).map(({ id }) => id))
  return plan.rotations.some(
    ({ postId, endOn, people, cycle }) =>
      posts.has(postId) &&
      (endOn === null || endOn >= yesterday) &&
      (people.includes(personId) || cycle.some((day) => day.includes(personId))),
  )
}
