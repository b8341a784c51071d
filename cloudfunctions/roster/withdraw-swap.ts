import { rosterContract } from '../../core/contract/roster'
import { withdrawSwap as withdraw } from '../../core/roster/swap'
import { operation } from '../_shared/operation'
import { shiftsOf } from './my-shifts'
import { changeSwaps } from './swap-grounds'
import { staffNow } from './whose'

/** The offerer keeps the shift after all. Fails with NOT_YOURS, SWAP_OVER. */
export const withdrawSwap = operation(rosterContract.withdrawSwap, async ({ monday, swapId }, context) => {
  const me = await staffNow(context)
  await changeSwaps(
    me,
    { monday, decide: (week, { now }) => withdraw(week, { swapId, personId: me.id }, now) },
    context,
  )
  return shiftsOf(me, context)
})
