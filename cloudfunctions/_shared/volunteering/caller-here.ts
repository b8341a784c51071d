import { createHash } from 'node:crypto'
import { type Actor, type Contact, contactOf, type Person } from '../../../core/people/person'
import { AppError } from '../app-error'
import type { VolunteeringContext } from './context'

/** The caller as they act in a community: with their roles in their own, and as anybody elsewhere. */
export async function actorHere(
  communityId: string,
  context: Pick<VolunteeringContext, 'me' | 'caller'>,
): Promise<Actor> {
  const me = await context.me()
  const roles = me?.communityId === communityId ? me.roles : []
  return { kind: 'person', id: context.caller.personId, roles }
}

/** The caller, known by name in this community: whoever takes a seat, a wish or points. Fails with TELL_WHO. */
export async function neighbourHere(communityId: string, context: Pick<VolunteeringContext, 'me'>): Promise<Person> {
  const me = await context.me()
  if (!me || me.communityId !== communityId || me.name === '') throw new AppError('TELL_WHO')
  return me
}

/** The caller's contact, as what they do keeps it. */
export function contactHere(me: Person): Contact {
  return contactOf(me)
}

/** The id of something new: made of who makes it and which of theirs it is, so that a second tap makes the same. */
export function madeBy(personId: string, kind: string, clientKey: string): string {
  return `${kind}${createHash('sha256').update(`${kind}|${personId}|${clientKey}`).digest('hex').slice(0, 23)}`
}
