import { helpContract } from '../../core/contract/help'
import { arrive as atTheDoor, noteWrongCode } from '../../core/help/on-site'
import { done } from '../../core/kit/outcome'
import { AppError } from '../_shared/app-error'
import type { Context } from '../_shared/context'
import { answerTo } from '../_shared/help/answer'
import { moveHelp } from '../_shared/help/move-help'
import { operation } from '../_shared/operation'

/** The responder is at the door. Fails with WRONG_CODE (counted), TOO_MANY_TRIES or TOO_FAR. */
export const arrive = operation(helpContract.arrive, async ({ helpId, proof }, context) => {
  try {
    const { request, actor } = await moveHelp(helpId, context, (before, hand) =>
      atTheDoor(before, { actor: hand, now: context.now }, proof),
    )
    return answerTo(request, actor)
  } catch (error) {
    if (error instanceof AppError && error.code === 'WRONG_CODE') await count(helpId, context)
    throw error
  }
})

/** Counted like a move: somebody else's change at the same instant does not make it a free try. */
async function count(helpId: string, context: Context): Promise<void> {
  await moveHelp(helpId, context, (before) => done(noteWrongCode(before)))
}
