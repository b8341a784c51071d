import { receptionContract } from '../../core/contract/reception'
import { emptyLedger } from '../../core/duty/reachability'
import { MINUTE_MS } from '../../core/kit/time'
import { freeIn } from '../../core/reception/day'
import { bookableDays, isOpenAt } from '../../core/reception/hours'
import { remindedBy } from '../../core/reception/reminded-by'
import { channelsOn } from '../_shared/channels/channels'
import type { Context } from '../_shared/context'
import { operation } from '../_shared/operation'
import { receptionDaysOf } from '../_shared/wechat/records'
import { offerOn, ownOf, roomOf } from './room'

/** When the room is open, what is free, and the caller's own appointments ahead. Fails with UNKNOWN_COMMUNITY. */
export const days = operation(receptionContract.days, async ({ communityId }, context) => {
  const { caller, now } = context
  const room = await roomOf(communityId, context)
  const found = await receptionDaysOf().of(communityId, bookableDays(now, room.hours))
  const shown = found.map((day) => ({ date: day.date, slots: freeIn(day, offerOn(day.date, room, context)) }))
  const overBy = now - room.hours.slotMinutes * MINUTE_MS
  const mine = found.flatMap((day) =>
    day.appointments
      .filter(({ who, state, slotAt }) => who.id === caller.personId && state === 'booked' && slotAt > overBy)
      .map((one) => ({ day, one })),
  )
  const means = mine.length > 0 ? await meansOf(communityId, context) : null
  return {
    room: room.hours.room,
    slotMinutes: room.hours.slotMinutes,
    windows: room.hours.windows,
    open: isOpenAt(now, room.hours, room.calendar),
    days: shown.filter(({ slots }) => slots.length > 0),
    mine: mine
      .map(({ day, one }) => ({ ...ownOf(day, one), remindedBy: means && remindedBy(one, means) }))
      .sort((a, b) => a.slotAt - b.slotAt),
  }
})

/** What a reminder to the caller could go by. */
async function meansOf(communityId: string, { communities, reaches, channels, caller }: Context) {
  const [{ templates }, ledgers] = await Promise.all([communities.get(communityId), reaches.of([caller.personId])])
  const { consents } = ledgers.get(caller.personId) ?? emptyLedger(caller.personId)
  return { templateId: templates.progress, on: channelsOn(channels), consents: consents.progress }
}
