import { rosterContract } from '../../core/contract/roster'
import { mayBeRostered } from '../../core/people/permissions'
import { answerSwap as answer } from '../../core/roster/swap'
import { callerWho } from '../_shared/caller-who'
import { operation } from '../_shared/operation'
import { shiftsOf } from './my-shifts'
import { changeSwaps } from './swap-grounds'

/** The answer of somebody a shift is offered to. Fails with NOT_YOURS, SWAP_OVER, CANNOT_TAKE_SHIFT. */
export const answerSwap = operation(rosterContract.answerSwap, async ({ monday, ...input }, context) => {
  const me = await callerWho(mayBeRostered, context)
  await changeSwaps(
    me,
    { monday, decide: (week, grounds) => answer(week, { ...input, personId: me.id }, grounds) },
    context,
  )
  return shiftsOf(me, context)
})
