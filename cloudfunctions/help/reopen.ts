import { helpContract } from '../../core/contract/help'
import { reopen as startAnew } from '../../core/help/ending'
import { anewFor } from '../_shared/help/anew'
import { answerTo } from '../_shared/help/answer'
import { findHelp, moveOn } from '../_shared/help/move-help'
import { operation } from '../_shared/operation'

/** Not done after all: new clocks, and somebody is asked at once. Fails with TOO_LATE a day after it was settled. */
export const reopen = operation(helpContract.reopen, async ({ helpId, reason }, context) => {
  const settled = await findHelp(helpId, context)
  const anew = await anewFor(settled, context)
  const { request, actor } = await moveOn(settled, context, (before, hand) =>
    startAnew(before, { actor: hand, now: context.now }, { ...anew, reason }),
  )
  return answerTo(request, actor)
})
