import { rosterContract } from '../../core/contract/roster'
import { mondayOf } from '../../core/kit/town-date'
import { mayBeRostered } from '../../core/people/permissions'
import { planIn, publishedStints, slotIn } from '../../core/roster/on-call'
import { dateIn } from '../../core/roster/slot'
import { takersOf } from '../../core/roster/takers'
import { AppError } from '../_shared/app-error'
import { callerWho } from '../_shared/caller-who'
import { operation } from '../_shared/operation'
import { around, openBook } from '../_shared/roster/book'
import { middlesIn } from './middles'

/** Whom the caller may ask to take a shift of theirs, the most suitable first. Fails with NOT_YOURS, NO_SUCH_SHIFT. */
export const takers = operation(rosterContract.takers, async ({ slot: key }, context) => {
  const me = await callerWho(mayBeRostered, context)
  const monday = mondayOf(dateIn(key))
  const weeks = around(monday)
  const { roster, people, community } = await openBook(me.communityId, weeks, context)
  const slot = slotIn(roster, key)
  if (!slot) throw new AppError('NO_SUCH_SHIFT')
  const stints = publishedStints(roster, weeks)
  // Who can come when is a colleague's business only for a shift that is one's own to give.
  if (!stints.some((one) => one.slot.key === key && one.personId === me.id)) throw new AppError('NOT_YOURS')
  return {
    takers: takersOf(slot, me.id, { plan: planIn(roster, monday), people, stints, middleOf: middlesIn(community) }),
  }
})
