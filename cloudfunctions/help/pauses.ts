import { helpContract } from '../../core/contract/help'
import * as pausing from '../../core/help/pausing'
import { minutes as minutesMs } from '../../core/kit/time'
import { answerTo } from '../_shared/help/answer'
import { moveHelp } from '../_shared/help/move-help'
import { operation } from '../_shared/operation'

/** Both clocks stand still. Fails with NO_SUCH_MOVE while they do already. */
export const pause = operation(helpContract.pause, async ({ helpId, reason, minutes }, context) => {
  const { request, actor } = await moveHelp(helpId, context, (before, hand) =>
    pausing.pause(before, { actor: hand, now: context.now }, { reason, forMs: minutesMs(minutes) }),
  )
  return answerTo(request, actor)
})

/** The clocks run on, before the pause has ended by itself. */
export const resume = operation(helpContract.resume, async ({ helpId }, context) => {
  const { request, actor } = await moveHelp(helpId, context, (before, hand) =>
    pausing.resume(before, { actor: hand, now: context.now }),
  )
  return answerTo(request, actor)
})
