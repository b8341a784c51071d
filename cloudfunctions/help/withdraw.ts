import { helpContract } from '../../core/contract/help'
import { withdraw as callOff } from '../../core/help/ending'
import { answerTo } from '../_shared/help/answer'
import { moveHelp } from '../_shared/help/move-help'
import { operation } from '../_shared/operation'

/** The resident calls it off before anybody has arrived; everybody who was asked is told. */
export const withdraw = operation(helpContract.withdraw, async ({ helpId, reason }, context) => {
  const { request, actor } = await moveHelp(helpId, context, (before, hand) =>
    callOff(before, { actor: hand, now: context.now }, reason),
  )
  return answerTo(request, actor)
})
