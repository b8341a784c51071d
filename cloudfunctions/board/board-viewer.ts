import { mayOversee } from '../../core/people/permissions'
import { actorOf } from '../../core/people/person'
import { mayOverseeStreet, type Street } from '../../core/people/street'
import { AppError } from '../_shared/app-error'
import type { Context } from '../_shared/context'
import { streets } from '../_shared/repositories/streets'
import { store } from '../_shared/wechat/store'

type Asked = Pick<Context, 'me' | 'caller' | 'log'>

/** Lets in whoever oversees the community, or the street it belongs to. Fails with NOT_YOURS, and leaves a line about who was refused. */
export async function boardViewer(communityId: string, context: Asked): Promise<void> {
  const me = await context.me()
  if (me && me.communityId === communityId && mayOversee(actorOf(me))) return
  const street = me?.streetId ? await streets(store).get(me.streetId) : null
  if (me && street && mayOverseeStreet(me, street) && street.communityIds.includes(communityId)) return
  refused(context, { communityId, why: 'not mayOversee' })
}

/** The street whoever calls oversees. Fails with NOT_YOURS. */
export async function streetOfCaller(context: Asked): Promise<Street> {
  const me = await context.me()
  const street = me?.streetId ? await streets(store).get(me.streetId) : null
  if (me && street && mayOverseeStreet(me, street)) return street
  return refused(context, { why: 'not mayOverseeStreet' })
}

function refused({ caller, log }: Asked, about: { readonly communityId?: string; readonly why: string }): never {
  log.info('access.refused', { ...about, personId: caller.personId })
  throw new AppError('NOT_YOURS')
}
