import { type MeAnswer, peopleContract } from '../../core/contract/people'
import type { Person } from '../../core/people/person'
import type { Context } from '../_shared/context'
import { operation } from '../_shared/operation'

/** What we hold about the caller. Somebody unknown is welcome and empty. */
export const me = operation(peopleContract.me, async (_input, context) => answerAbout(await context.me(), context))

const NOBODY = { name: '', phone: '', home: null, roles: [], streetId: null } as const

export async function answerAbout(person: Person | null, { caller, outbox }: Context): Promise<MeAnswer> {
  const { name, phone, home, roles, streetId } = person ?? NOBODY
  return { id: caller.personId, name, phone, home, roles, streetId, unread: await outbox.countUnread(caller.personId) }
}
