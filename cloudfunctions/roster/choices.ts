import { rosterContract } from '../../core/contract/roster'
import { mondayOf } from '../../core/kit/town-date'
import { mayCoordinate } from '../../core/people/permissions'
import { choicesFor } from '../../core/roster/choices'
import { draftStints, neighbours } from '../../core/roster/draft'
import { slotIn } from '../../core/roster/on-call'
import { dateIn } from '../../core/roster/slot'
import { AppError } from '../_shared/app-error'
import { callerWho } from '../_shared/caller-who'
import { operation } from '../_shared/operation'
import { around, openBook } from '../_shared/roster/book'
import { middlesIn } from './middles'

/** Who could stand on a shift, by the draft as it is. Fails with NOT_YOURS, NO_SUCH_SHIFT. */
export const choices = operation(rosterContract.choices, async ({ slot: key }, context) => {
  const me = await callerWho(mayCoordinate, context)
  const monday = mondayOf(dateIn(key))
  const { roster, people, community, week } = await openBook(me.communityId, around(monday), context)
  const slot = slotIn(roster, key)
  if (!slot) throw new AppError('NO_SUCH_SHIFT')
  const stints = [...draftStints(week(monday), roster.plan), ...neighbours(roster, { monday })]
  return { choices: choicesFor(slot, { plan: roster.plan, people, stints, middleOf: middlesIn(community) }) }
})
