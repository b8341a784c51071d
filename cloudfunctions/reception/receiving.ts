import { receptionContract } from '../../core/contract/reception'
import { townDateOf } from '../../core/kit/town-date'
import { mayTakeCalls } from '../../core/people/permissions'
import { blankDay, walkIn as comesIn, end } from '../../core/reception/day'
import { orThrow } from '../_shared/app-error'
import { ownerIdOf } from '../_shared/appeals/owner-id'
import { callerWho } from '../_shared/caller-who'
import { operation } from '../_shared/operation'
import { receptionDaysOf } from '../_shared/wechat/records'
import { appointmentIn, rowOf, visitIdOf } from './room'

/** Everybody who comes that day, earliest first. Fails with NOT_YOURS. */
export const list = operation(receptionContract.list, async ({ communityId, date }, context) => {
  await callerWho(mayTakeCalls, context, communityId)
  const [day = blankDay(communityId, date)] = await receptionDaysOf().of(communityId, [date])
  const rows = day.appointments.map((one) => rowOf(day, one))
  return { rows: rows.sort((a, b) => a.slotAt - b.slotAt || (a.id < b.id ? -1 : 1)) }
})

/** They are here; what they bring is then written down by the door of the reception room. Fails with NOT_YOURS, NOT_FOUND, NO_SUCH_MOVE. */
export const came = operation(receptionContract.came, async ({ communityId, date, appointmentId }, context) => {
  await callerWho(mayTakeCalls, context, communityId)
  const day = await receptionDaysOf().change(communityId, date, (before) => {
    appointmentIn(before, appointmentId)
    return orThrow(end(before, appointmentId, 'came'))
  })
  return rowOf(day, appointmentIn(day, appointmentId))
})

/** Somebody stands at the door, on the page of this day. Fails with NOT_YOURS. */
export const walkIn = operation(receptionContract.walkIn, async (input, context) => {
  const { communityId, name, phone, words } = input
  const me = await callerWho(mayTakeCalls, context, communityId)
  const id = visitIdOf(communityId, me.id, input.clientKey)
  const who = { id: ownerIdOf(id, input), openid: '', name, phone }
  const visit = { id, slotAt: context.now, by: me.id, who, words }
  const day = await receptionDaysOf().change(communityId, townDateOf(context.now), (before) => comesIn(before, visit))
  return rowOf(day, appointmentIn(day, id))
})
