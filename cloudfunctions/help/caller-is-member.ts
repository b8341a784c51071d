import { mayTakeDuty } from '../../core/people/permissions'
import { actorOf } from '../../core/people/person'
import type { Context } from '../_shared/context'

/** Whether the caller is a member today: somebody who was asked may have been taken off the roll since, and a door and a phone are shown only to one who is. */
export async function callerIsMember(context: Context): Promise<boolean> {
  const me = await context.me()
  return me !== null && mayTakeDuty(actorOf(me))
}
