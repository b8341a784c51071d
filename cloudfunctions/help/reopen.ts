import { helpContract } from '../../core/contract/help'
import { reopen as startAnew } from '../../core/help/ending'
import { answerTo } from '../_shared/help/answer'
import { moveHelp } from '../_shared/help/move-help'
import { operation } from '../_shared/operation'

/** Not done after all: new clocks, and somebody is asked at once. Fails with TOO_LATE a day after it was settled. */
export const reopen = operation(helpContract.reopen, async ({ helpId, reason }, context) => {
  const { request, actor } = await moveHelp(helpId, context, (before, hand) =>
    startAnew(before, { actor: hand, now: context.now }, { reason, arrivalCode: context.arrivalCode() }),
  )
  return answerTo(request, actor)
})
