import { helpContract } from '../../core/contract/help'
import { arrive as atTheDoor, noteWrongCode } from '../../core/help/on-site'
import { AppError } from '../_shared/app-error'
import type { Context } from '../_shared/context'
import { answerTo } from '../_shared/help/answer'
import { findHelp, moveHelp } from '../_shared/help/move-help'
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

/** A wrong code that could not be counted is refused all the same; somebody else's change only makes us look again. */
async function count(helpId: string, context: Context): Promise<void> {
  const before = await findHelp(helpId, context)
  await context.requests.save(before, noteWrongCode(before))
}
