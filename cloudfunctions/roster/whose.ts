import { mayCoordinate, mayOversee } from '../../core/people/permissions'
import { type Actor, actorOf, type Person } from '../../core/people/person'
import { AppError } from '../_shared/app-error'
import type { Context } from '../_shared/context'

/** The caller, who has some role in their community: a roster is nobody else's business. Fails with NOT_YOURS. */
export async function staffNow(context: Context): Promise<Person> {
  const me = await context.me()
  if (!me || me.roles.length === 0) throw new AppError('NOT_YOURS')
  return me
}

/** The caller, who may see whole weeks. Fails with NOT_YOURS. */
export function overseerNow(context: Context): Promise<Person> {
  return allowed(mayOversee, context)
}

/** The caller, who may change weeks. Fails with NOT_YOURS. */
export function coordinatorNow(context: Context): Promise<Person> {
  return allowed(mayCoordinate, context)
}

async function allowed(may: (actor: Actor) => boolean, context: Context): Promise<Person> {
  const me = await staffNow(context)
  if (!may(actorOf(me))) throw new AppError('NOT_YOURS')
  return me
}
