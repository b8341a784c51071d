import { createHash } from 'node:crypto'
import { receptionContract } from '../../core/contract/reception'
import { townDateOf } from '../../core/kit/town-date'
import { mayTakeCalls } from '../../core/people/permissions'
import { actorOf, type Contact } from '../../core/people/person'
import { end, book as sell } from '../../core/reception/day'
import { AppError, orThrow } from '../_shared/app-error'
import { callerWho } from '../_shared/caller-who'
import { callerIdOf } from '../_shared/callers/caller-id'
import type { Context } from '../_shared/context'
import { operation } from '../_shared/operation'
import { receptionDaysOf } from '../_shared/wechat/records'
import { appointmentIn, offerOn, ownOf, roomOf } from './room'

/** Books a slot. Fails with NO_SUCH_TIME, TIME_FULL, APPOINTED_ALREADY, and NOT_YOURS for whoever books for others without taking calls. */
export const book = operation(receptionContract.book, async (input, context) => {
  const { communityId, slotAt, words } = input
  const { personId } = context.caller
  const who = input.forCaller ? await ringing(input, context) : own(input, context)
  const room = await roomOf(communityId, context)
  const date = townDateOf(slotAt)
  const id = `r${createHash('sha256').update(`${communityId}|${personId}|${input.clientKey}`).digest('hex').slice(0, 23)}`
  const wanted = { id, slotAt, by: personId, who, words }
  const offer = offerOn(date, room, context)
  const day = await receptionDaysOf().change(communityId, date, (before) => orThrow(sell(before, wanted, offer)))
  return ownOf(day, appointmentIn(day, id))
})

/** Says it off. Fails with NOT_FOUND for whoever has no part in it, NO_SUCH_MOVE once they came. */
export const cancel = operation(receptionContract.cancel, async ({ communityId, date, appointmentId }, context) => {
  const me = await context.me()
  const desk = me?.communityId === communityId && mayTakeCalls(actorOf(me))
  const day = await receptionDaysOf().change(communityId, date, (before) => {
    const found = appointmentIn(before, appointmentId)
    if (!desk && found.who.id !== context.caller.personId) throw new AppError('NOT_FOUND')
    return orThrow(end(before, appointmentId, 'cancelled'))
  })
  return ownOf(day, appointmentIn(day, appointmentId))
})

interface Named {
  readonly communityId: string
  readonly name: string
  readonly phone: string
}

function own({ name, phone }: Named, { caller }: Context): Contact {
  return { id: caller.personId, openid: caller.openid, name, phone }
}

/** Somebody who rang: known by their telephone, which is therefore needed. */
async function ringing({ communityId, name, phone }: Named, context: Context): Promise<Contact> {
  await callerWho(mayTakeCalls, context, communityId)
  if (phone === '') throw new AppError('INVALID_INPUT', 'no number', ['phone'])
  return { id: callerIdOf(communityId, phone), openid: '', name, phone }
}
