import type { ReceptionDay } from '../../../core/reception/day'
import type { Told } from '../../../core/reception/reminders'
import type { Context } from '../context'
import { quietly, stillOwed } from '../outbox/still-owed'
import { receptionDaysOf } from '../wechat/records'

/** What stands in the messages of a community's reception room. Fails with UNKNOWN_COMMUNITY. */
export async function toldOf(communityId: string, { communities, now }: Context): Promise<Told> {
  const { room } = await communities.receptionHours(communityId)
  const { templates } = await communities.get(communityId)
  return { room, templateId: templates.progress, now }
}

/** Changes a day and sends at once what that owes. Safe to repeat: what could not go out stays owed, and the engine comes back to it. */
export async function changeAndTell(
  { communityId, date }: Pick<ReceptionDay, 'communityId' | 'date'>,
  decide: (day: ReceptionDay) => ReceptionDay,
  context: Context,
): Promise<ReceptionDay> {
  const days = receptionDaysOf()
  let before: ReceptionDay | null = null
  const changed = await days.change(communityId, date, (day) => {
    before = day
    return decide(day)
  })
  const owed = await stillOwed(changed, before, context)
  if (owed === changed.owed) return changed
  const gone = new Set(changed.owed.filter((message) => !owed.includes(message)).map(({ key }) => key))
  const told = (day: ReceptionDay) => ({ ...day, owed: day.owed.filter(({ key }) => !gone.has(key)) })
  return quietly(changed, () => days.change(communityId, date, told), context)
}
