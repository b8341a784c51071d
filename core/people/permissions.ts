import type { Actor, Role } from './person'

/** May go on duty and be asked to help. */
export function mayTakeDuty(actor: Actor): boolean {
  return holds(actor, 'member')
}

/** May see every open request of the community, assign, release and refer. */
export function mayCoordinate(actor: Actor): boolean {
  return holds(actor, 'coordinator')
}

/** May look at every request of the community: the people on the ladder and the desk that takes the calls. */
export function mayOversee(actor: Actor): boolean {
  return holds(actor, 'coordinator') || holds(actor, 'secretary') || holds(actor, 'operator')
}

function holds(actor: Actor, role: Role): boolean {
  return actor.kind === 'person' && actor.roles.includes(role)
}
