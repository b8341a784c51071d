import { type ReceptionListAnswer, receptionContract } from '../../core/contract/reception'
import type { EpochMs } from '../../core/kit/time'
import { type TownDate, townDateOf } from '../../core/kit/town-date'
import { mayTakeCalls } from '../../core/people/permissions'
import { type Appointment, blankDay, walkIn as comesIn, end, type ReceptionDay } from '../../core/reception/day'
import { bookableDays, slotsOf } from '../../core/reception/hours'
import { orThrow } from '../_shared/app-error'
import { ownerIdOf } from '../_shared/appeals/owner-id'
import { callerWho } from '../_shared/caller-who'
import { operation } from '../_shared/operation'
import { receptionDaysOf } from '../_shared/wechat/records'
import { appointmentIn, type Room, roomOf, rowOf, visitIdOf } from './room'

/** Everybody who comes that day, earliest first, and which days there are. Fails with NOT_YOURS, UNKNOWN_COMMUNITY. */
export const list = operation(receptionContract.list, async ({ communityId, date }, context) => {
  await callerWho(mayTakeCalls, context, communityId)
  const today = townDateOf(context.now)
  const [[day = blankDay(communityId, date)], ahead, room] = await Promise.all([
    receptionDaysOf().of(communityId, [date]),
    receptionDaysOf().since(communityId, today),
    roomOf(communityId, context),
  ])
  const rows = day.appointments.map((one) => rowOf(day, one))
  return {
    rows: rows.sort((a, b) => a.slotAt - b.slotAt || (a.id < b.id ? -1 : 1)),
    days: daysAhead(ahead, { today, ...room }, context.now),
  }
})

/** Days that may be booked, and those on which somebody comes although they may not (any more): the desk looks away from nobody. */
function daysAhead(
  ahead: readonly ReceptionDay[],
  { today, hours, calendar }: Room & { readonly today: TownDate },
  now: EpochMs,
): ReceptionListAnswer['days'] {
  const coming = new Map(ahead.map(({ date, appointments }) => [date, appointments.filter(isBooked).length]))
  const open = bookableDays(now, hours).filter((date) => slotsOf(date, hours, calendar).length > 0)
  const awaited = [...coming].filter(([, count]) => count > 0).map(([date]) => date)
  const dates = [...new Set([today, ...open, ...awaited])].sort()
  return dates.map((date) => ({ date, coming: coming.get(date) ?? 0 }))
}

function isBooked({ state }: Pick<Appointment, 'state'>): boolean {
  return state === 'booked'
}

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
