import { rosterContract } from '../../core/contract/roster'
import { mayBeRostered } from '../../core/people/permissions'
import { withdrawSwap as withdraw } from '../../core/roster/swap'
import { callerWho } from '../_shared/caller-who'
import { operation } from '../_shared/operation'
import { shiftsOf } from './my-shifts'
import { changeSwaps } from './swap-grounds'

/** The offerer keeps the shift after all. Fails with NOT_YOURS, SWAP_OVER. */
export const withdrawSwap = operation(rosterContract.withdrawSwap, async ({ monday, swapId }, context) => {
  const me = await callerWho(mayBeRostered, context)
  await changeSwaps(
    me,
    { monday, decide: (week, { now }) => withdraw(week, { swapId, personId: me.id }, now) },
    context,
  )
  return shiftsOf(me, context)
})
