import { mayTakeCalls } from '../../core/people/permissions'
import { actorOf, type Person } from '../../core/people/person'
import { AppError } from '../_shared/app-error'
import type { Context } from '../_shared/context'

/** The calling operator or coordinator of this community. Fails with NOT_YOURS for anybody else. */
export async function atTheDesk(communityId: string, context: Context): Promise<Person> {
  const me = await context.me()
  if (!me || me.communityId !== communityId || !mayTakeCalls(actorOf(me))) {
    context.log.info('access.refused', { communityId, personId: context.caller.personId, why: 'not at the desk' })
    throw new AppError('NOT_YOURS')
  }
  return me
}
