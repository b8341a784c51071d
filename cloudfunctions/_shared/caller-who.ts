import { type Actor, actorOf, type Person } from '../../core/people/person'
import { AppError } from './app-error'
import type { Context } from './context'

/**
 * The caller, of whom one of the predicates of `core/people/permissions` holds and who, where a community is named, belongs to it.
 * Fails with NOT_YOURS, and leaves a line about who was refused what.
 */
export async function callerWho(
  may: (actor: Actor) => boolean,
  context: Pick<Context, 'me' | 'caller' | 'log'>,
  communityId?: string,
): Promise<Person> {
  const me = await context.me()
  if (me && may(actorOf(me)) && (communityId === undefined || me.communityId === communityId)) return me
  context.log.info('access.refused', { communityId, personId: context.caller.personId, why: `not ${may.name}` })
  throw new AppError('NOT_YOURS')
}
