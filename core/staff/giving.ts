import { mayCoordinate, mayLead } from '../people/permissions'
import { type Actor, ROLES, type Role } from '../people/person'

/** Who gives and takes a role: offices are the secretary's to give, the others the coordinator's, too. */
const GIVEN_BY: Readonly<Record<Role, (actor: Actor) => boolean>> = {
  member: (actor) => mayCoordinate(actor) || mayLead(actor),
  operator: (actor) => mayCoordinate(actor) || mayLead(actor),
  coordinator: mayLead,
  secretary: mayLead,
}

export function mayGive(actor: Actor, role: Role): boolean {
  return GIVEN_BY[role](actor)
}

/** What somebody may give, in the order of the roles. */
export function rolesGivenBy(actor: Actor): readonly Role[] {
  return ROLES.filter((role) => mayGive(actor, role))
}
