import { randomUUID } from 'node:crypto'
import { rosterContract } from '../../core/contract/roster'
import { mondayOf } from '../../core/kit/town-date'
import { mayBeRostered } from '../../core/people/permissions'
import { dateIn } from '../../core/roster/slot'
import { offerSwap as offer } from '../../core/roster/swap'
import { callerWho } from '../_shared/caller-who'
import { operation } from '../_shared/operation'
import { shiftsOf } from './my-shifts'
import { changeSwaps } from './swap-grounds'

/** Offers a shift of the caller's. Fails with NOT_YOURS, NO_SUCH_SHIFT, SHIFT_OVER, TOO_MANY_SWAPS, or SWAP_OVER when it is offered already. */
export const offerSwap = operation(rosterContract.offerSwap, async (input, context) => {
  const me = await callerWho(mayBeRostered, context)
  const id = `s${randomUUID().slice(0, 8)}`
  await changeSwaps(
    me,
    {
      monday: mondayOf(dateIn(input.slot)),
      decide: (week, grounds) => offer(week, { ...input, id, fromId: me.id }, grounds),
    },
    context,
  )
  return shiftsOf(me, context)
})
