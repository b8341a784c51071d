import { helpContract } from '../../core/contract/help'
import { markDrill } from '../../core/help/drill'
import { answerTo } from '../_shared/help/answer'
import { moveHelp } from '../_shared/help/move-help'
import { operation } from '../_shared/operation'

/** From here on the case is a drill: it counts nowhere and says so everywhere. */
export const drill = operation(helpContract.drill, async ({ helpId }, context) => {
  const { request, actor } = await moveHelp(helpId, context, (before, hand) =>
    markDrill(before, { actor: hand, now: context.now }),
  )
  return answerTo(request, actor)
})
