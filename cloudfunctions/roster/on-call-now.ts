import { rosterContract } from '../../core/contract/roster'
import { mayOversee } from '../../core/people/permissions'
import { actorOf } from '../../core/people/person'
import { mondaysTouching, onCallAt, planIn } from '../../core/roster/on-call'
import { AppError } from '../_shared/app-error'
import { operation } from '../_shared/operation'
import { openBook } from '../_shared/roster/book'

/** Who stands where at this instant, post by post; a post with nobody is not in it. Names for everybody the community knows, phones for those who oversee. Fails with NOT_YOURS for a stranger. */
export const onCallNow = operation(rosterContract.onCallNow, async (_input, context) => {
  const me = await context.me()
  if (!me) throw new AppError('NOT_YOURS')
  const { now } = context
  const mondays = mondaysTouching({ from: now, to: now + 1 })
  const { roster, people } = await openBook(me.communityId, mondays, context)
  const stints = onCallAt(roster, now)
  const seesPhones = mayOversee(actorOf(me))
  const persons = new Map(people.map((person) => [person.id, person]))
  // A shift of Sunday night is of last week, which may have other posts than this one.
  const known = new Map(mondays.flatMap((monday) => planIn(roster, monday).posts).map((post) => [post.id, post]))
  const posts = [...known.values()].flatMap(({ id: postId, name, kind, zoneId }) => {
    const there = stints.filter(({ slot }) => slot.post.id === postId)
    const [first] = there
    if (!first) return []
    const seen = there.flatMap(({ personId }) => {
      const person = persons.get(personId)
      return person ? [{ id: person.id, name: person.name, phone: seesPhones ? person.phone : '' }] : []
    })
    return [{ postId, name, kind, zoneId, until: first.slot.to, people: seen }]
  })
  return { posts }
})
