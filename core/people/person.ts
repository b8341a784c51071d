/** What a person may be in one community; everybody is a resident without being told so. */
export type Role = 'member' | 'operator' | 'coordinator' | 'secretary'

export const ROLES: readonly Role[] = ['member', 'operator', 'coordinator', 'secretary']

/** How a member travels to a case. */
export type Transport = 'walk' | 'ebike'

/** A home or a place of trouble, as people say it: building, unit, door. */
export interface Address {
  readonly buildingId: string
  readonly unit: string
  readonly door: string
}

/** Whom a message or a case belongs to, as far as the server needs it; `openid` never leaves the server. */
export interface Contact {
  readonly id: string
  /** The platform's name for this person; empty for someone known by a browser only, who can be reached in the app alone. */
  readonly openid: string
  readonly name: string
  readonly phone: string
}

export interface Person extends Contact {
  readonly communityId: string
  /** The street office whose communities they oversee; null for nearly everybody. */
  readonly streetId: string | null
  readonly roles: readonly Role[]
  readonly home: Address | null
  readonly careNotes: string
  readonly birthYear: number | null
  readonly transport: Transport
  readonly skills: readonly string[]
}

/** Who acts: the engine, or a person with the roles held in the community of the case. */
export type Actor =
  | { readonly kind: 'engine' }
  | { readonly kind: 'person'; readonly id: string; readonly roles: readonly Role[] }

export const ENGINE: Actor = { kind: 'engine' }

export function actorOf(person: Pick<Person, 'id' | 'roles'>): Actor {
  return { kind: 'person', id: person.id, roles: person.roles }
}

/** The id an actor leaves in a history. */
export function actorId(actor: Actor): string {
  return actor.kind === 'engine' ? 'engine' : actor.id
}

/** The contact inside a longer record, and nothing else of it. */
export function contactOf({ id, openid, name, phone }: Contact): Contact {
  return { id, openid, name, phone }
}
