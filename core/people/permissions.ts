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

/** May know door and telephone of residents of the community while their case is in hand: whoever has to find them help. The case says how long. */
export function mayKnowResidents(actor: Actor): boolean {
  return holds(actor, 'coordinator') || holds(actor, 'secretary')
}

/** May take calls: file for a caller, look a number up, and pass on a caller's word. */
export function mayTakeCalls(actor: Actor): boolean {
  return holds(actor, 'operator') || holds(actor, 'coordinator')
}

/** May know who an anonymous appeal comes from: whoever has to ring them back, and nobody above them. */
export function mayKnowAnonymous(actor: Actor): boolean {
  return holds(actor, 'operator')
}

/** May give and take offices. */
export function mayLead(actor: Actor): boolean {
  return holds(actor, 'secretary')
}

/** May put a case under their own eyes. */
export function maySupervise(actor: Actor): boolean {
  return holds(actor, 'secretary')
}

/** May read the roster and change what is their own in it: everybody with a part in the community, and no resident without one. */
export function mayBeRostered(actor: Actor): boolean {
  return actor.kind === 'person' && actor.roles.length > 0
}

/** May read how the community runs, and who changed it; `mayCoordinate` changes it. */
export function mayReadSettings(actor: Actor): boolean {
  return holds(actor, 'coordinator') || holds(actor, 'secretary')
}

/** May read what one coordinator leaves to the next. */
export function mayReadHandover(actor: Actor): boolean {
  return holds(actor, 'coordinator') || holds(actor, 'secretary')
}

/** May write an activity for volunteers and look after it: whoever has a part in the community. */
export function mayOrganise(actor: Actor): boolean {
  return mayBeRostered(actor)
}

/** May let other people's activities out, approve hours and wishes, and answer for points. */
export function mayApprove(actor: Actor): boolean {
  return holds(actor, 'coordinator') || holds(actor, 'secretary')
}

function holds(actor: Actor, role: Role): boolean {
  return actor.kind === 'person' && actor.roles.includes(role)
}
