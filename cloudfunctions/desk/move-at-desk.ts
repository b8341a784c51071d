import type { DeskAnswer } from '../../core/contract/desk'
import type { HelpRequest } from '../../core/help/help-request'
import type { Hand, Moved } from '../../core/help/step'
import type { Context } from '../_shared/context'
import { moveHelp } from '../_shared/help/move-help'
import { deskAnswerTo } from './desk-answer'

/** One move at the desk, answered with the case as the desk sees it. Fails with NOT_FOUND for a stranger. */
export async function moveAtDesk(
  helpId: string,
  context: Context,
  decide: (request: HelpRequest, hand: Hand) => Moved,
): Promise<DeskAnswer> {
  const { request, actor } = await moveHelp(helpId, context, (before, by) =>
    decide(before, { actor: by, now: context.now }),
  )
  return deskAnswerTo(request, actor)
}
