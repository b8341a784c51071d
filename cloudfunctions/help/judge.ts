import { helpContract } from '../../core/contract/help'
import { judge as judged } from '../../core/help/content-moves'
import { answerTo } from '../_shared/help/answer'
import { moveHelp } from '../_shared/help/move-help'
import { operation } from '../_shared/operation'

/** A coordinator's word about words or a photo. Fails with NO_SUCH_MOVE when the case has no such thing to decide. */
export const judge = operation(helpContract.judge, async ({ helpId, piece, show }, context) => {
  const { request, actor } = await moveHelp(helpId, context, (before, hand) =>
    judged(before, { actor: hand, now: context.now }, { piece, show }),
  )
  return answerTo(request, actor)
})
