import { rosterContract } from '../../core/contract/roster'
import { mondayOf, townDateOf } from '../../core/kit/town-date'
import { mayBeRostered } from '../../core/people/permissions'
import { callerWho } from '../_shared/caller-who'
import { operation } from '../_shared/operation'
import { around, openBook } from '../_shared/roster/book'
import { viewFor } from './view-for'

/** A week of the caller's community, this one when none is named. Fails with NOT_YOURS for whoever has no role. */
export const week = operation(rosterContract.week, async ({ monday }, context) => {
  const me = await callerWho(mayBeRostered, context)
  const first = mondayOf(monday ?? townDateOf(context.now))
  const book = await openBook(me.communityId, around(first), context)
  return viewFor(me, { book, week: book.week(first) }, context)
})
