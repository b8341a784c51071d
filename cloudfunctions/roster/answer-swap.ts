import { rosterContract } from '../../core/contract/roster'
import { answerSwap as answer } from '../../core/roster/swap'
import { operation } from '../_shared/operation'
import { shiftsOf } from './my-shifts'
import { changeSwaps } from './swap-grounds'
import { staffNow } from './whose'

/** The answer of somebody a shift is offered to. Fails with NOT_YOURS, SWAP_OVER, CANNOT_TAKE_SHIFT. */
export const answerSwap = operation(rosterContract.answerSwap, async ({ monday, ...input }, context) => {
  const me = await staffNow(context)
  await changeSwaps(
    me,
    { monday, decide: (week, grounds) => answer(week, { ...input, personId: me.id }, grounds) },
    context,
  )
  return shiftsOf(me, context)
})
