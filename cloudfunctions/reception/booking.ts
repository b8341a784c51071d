import { receptionContract } from '../../core/contract/reception'
import { townDateOf } from '../../core/kit/town-date'
import { mayTakeCalls } from '../../core/people/permissions'
import { actorOf, type Contact } from '../../core/people/person'
import { type Appointment, end, type ReceptionDay, book as sell } from '../../core/reception/day'
import { bookableDays } from '../../core/reception/hours'
import { bookOwn } from '../../core/reception/own-booking'
import { callOff } from '../../core/reception/reminders'
import { AppError, orThrow } from '../_shared/app-error'
import { callerWho } from '../_shared/caller-who'
import { callerIdOf } from '../_shared/callers/caller-id'
import type { Context } from '../_shared/context'
import { operation } from '../_shared/operation'
import { changeAndTell, toldOf } from '../_shared/reception/settle-day'
import { receptionDaysOf } from '../_shared/wechat/records'
import { appointmentIn, offerOn, ownOf, type Room, roomOf, visitIdOf } from './room'

/**
 * Books a slot. Fails with NO_SUCH_TIME, TIME_FULL, APPOINTED_ALREADY; for oneself with ENOUGH_AHEAD and BOOKED_TOO_OFTEN, which the desk judges by
 * itself; and NOT_YOURS for whoever books for others without taking calls. Two bookings at the very same instant for two days do not see each other.
 */
export const book = operation(receptionContract.book, async (input, context) => {
  const { communityId, slotAt, words } = input
  const { personId } = context.caller
  const who = input.forCaller ? await ringing(input, context) : own(input, context)
  const room = await roomOf(communityId, context)
  const date = townDateOf(slotAt)
  const id = visitIdOf(communityId, personId, input.clientKey)
  const wanted = { id, slotAt, by: personId, who, words }
  const offer = offerOn(date, room, context)
  const elsewhere = input.forCaller ? [] : await onOtherDays({ communityId, date }, room, context)
  const day = await receptionDaysOf().change(communityId, date, (before) =>
    orThrow(input.forCaller ? sell(before, wanted, offer) : bookOwn(before, wanted, { ...offer, elsewhere })),
  )
  return ownOf(day, appointmentIn(day, id))
})

/** Says it off; whoever had booked hears it when the desk does. Fails with NOT_FOUND for whoever has no part in it, NO_SUCH_MOVE once they came. */
export const cancel = operation(receptionContract.cancel, async ({ communityId, date, appointmentId }, context) => {
  const me = await context.me()
  const desk = me?.communityId === communityId && mayTakeCalls(actorOf(me))
  const told = await toldOf(communityId, context)
  const decide = (before: ReceptionDay) => {
    const { who } = appointmentIn(before, appointmentId)
    const own = who.id === context.caller.personId
    if (!desk && !own) throw new AppError('NOT_FOUND')
    return orThrow(own ? end(before, appointmentId, 'cancelled') : callOff(before, appointmentId, told))
  }
  const day = await changeAndTell({ communityId, date }, decide, context)
  return ownOf(day, appointmentIn(day, appointmentId))
})

/** Whoever stands on the other days that may be booked. */
async function onOtherDays(
  { communityId, date }: Pick<ReceptionDay, 'communityId' | 'date'>,
  { hours }: Room,
  { now }: Context,
): Promise<readonly Appointment[]> {
  const others = bookableDays(now, hours).filter((one) => one !== date)
  const found = await receptionDaysOf().of(communityId, others)
  return found.flatMap(({ appointments }) => appointments)
}

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
