import { helpContract } from '../../core/contract/help'
import { addRecording as added } from '../../core/help/recording-moves'
import { answerTo } from '../_shared/help/answer'
import { caseIdOf } from '../_shared/help/file-once'
import { moveHelp } from '../_shared/help/move-help'
import { ownRecording } from '../_shared/help/own-recording'
import { operation } from '../_shared/operation'

/**
 * A recording that was still on its way when its request went. Fails with NOT_FOUND while that is not filed, NO_SUCH_MOVE when nobody is on it any
 * more, INVALID_INPUT for a file that is not the caller's own upload. A repeated call changes nothing.
 */
export const addRecording = operation(helpContract.addRecording, async (input, context) => {
  const helpId = caseIdOf(input.communityId, context.caller.personId, input.clientKey)
  const { request, actor } = await moveHelp(helpId, context, (before, hand) => {
    const moved = added(before, { actor: hand, now: context.now }, input.recording)
    // Only then: whoever has no such request hears nothing of it, whatever they bring.
    if (moved.ok) ownRecording(input.recording, context)
    return moved
  })
  return answerTo(request, actor)
})
