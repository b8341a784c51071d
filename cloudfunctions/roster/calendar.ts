import { rosterContract } from '../../core/contract/roster'
import { mayBeRostered } from '../../core/people/permissions'
import { eventsOf } from '../../core/roster/calendar'
import { callerWho } from '../_shared/caller-who'
import { operation } from '../_shared/operation'
import { openBook } from '../_shared/roster/book'
import { icsText } from './ics-text'
import { mondaysShown } from './my-shifts'

/** The caller's shifts of last week, this one and the three that follow. Fails with NOT_YOURS for whoever has no role. */
export const calendar = operation(rosterContract.calendar, async (_input, context) => {
  const me = await callerWho(mayBeRostered, context)
  const mondays = mondaysShown(context.now)
  const { roster, people, community, week } = await openBook(me.communityId, mondays, context)
  const nameOf = (id: string) => people.find((person) => person.id === id)?.name ?? ''
  const events = eventsOf({ ...roster, weeks: mondays.map(week) }, { personId: me.id, nameOf })
  return { fileName: '我的班次.ics', text: icsText(`${community.name} 我的班次`, events) }
})
