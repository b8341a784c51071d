import { mayCoordinate, mayOversee } from '../../core/people/permissions'
import { actorOf, type Person } from '../../core/people/person'
import { memberView } from '../../core/roster/member-view'
import type { Week } from '../../core/roster/week'
import { type WeekView, weekView } from '../../core/roster/week-view'
import type { Context } from '../_shared/context'
import type { RosterBook } from '../_shared/roster/book'

/** A week as this person may see it: all of it with its draft, or what is published of one's own zone. Reasons of leave are not for the desk that takes calls. */
export function viewFor(
  me: Person,
  { book, week }: { readonly book: RosterBook; readonly week: Week },
  { now }: Context,
): WeekView {
  const { people, community, roster } = book
  const actor = actorOf(me)
  const mayEdit = mayCoordinate(actor)
  const looking = {
    people,
    zones: community.zones,
    now,
    mayEdit,
    seesReasons: mayEdit || me.roles.includes('secretary'),
  }
  if (mayOversee(actor)) return weekView(roster, week, looking)
  const zoneId = people.find(({ id }) => id === me.id)?.zoneId ?? null
  return memberView(weekView(roster, { ...week, edits: [] }, looking), { id: me.id, zoneId })
}
