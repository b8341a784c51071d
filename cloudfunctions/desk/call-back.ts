import { deskContract } from '../../core/contract/desk'
import { callBack as afterCall } from '../../core/help/desk-moves'
import { anewFor } from '../_shared/help/anew'
import { findHelp, moveOn } from '../_shared/help/move-help'
import { operation } from '../_shared/operation'
import { deskAnswerTo } from './desk-answer'

/** What the caller said when rung up: closes, reopens, or changes nothing. Stars told by telephone never become the resident's rating. */
export const callBack = operation(deskContract.callBack, async ({ helpId, word, stars, note }, context) => {
  const settled = await findHelp(helpId, context)
  const anew = await anewFor(settled, context)
  const { request, actor } = await moveOn(settled, context, (before, by) =>
    afterCall(before, { actor: by, now: context.now }, { word, stars, note, anew }),
  )
  return deskAnswerTo(request, actor)
})
