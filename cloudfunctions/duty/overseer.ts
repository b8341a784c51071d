import { mayCoordinate, mayOversee } from '../../core/people/permissions'
import { type Actor, actorOf, type Person } from '../../core/people/person'
import { AppError } from '../_shared/app-error'
import type { Context } from '../_shared/context'

/** The caller, who oversees this community. Fails with NOT_YOURS. */
export function overseerOf(communityId: string, context: Context): Promise<Person> {
  return withRight(communityId, context, mayOversee)
}

/** The caller, who coordinates this community. Fails with NOT_YOURS. */
export function coordinatorOf(communityId: string, context: Context): Promise<Person> {
  return withRight(communityId, context, mayCoordinate)
}

async function withRight(communityId: string, context: Context, may: (actor: Actor) => boolean): Promise<Person> {
  const me = await context.me()
  if (!me || me.communityId !== communityId || !may(actorOf(me))) throw new AppError('NOT_YOURS')
  return me
}
