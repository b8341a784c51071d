import { helpContract } from '../../core/contract/help'
import { addPhotos as added } from '../../core/help/content-moves'
import type { HelpRequest } from '../../core/help/help-request'
import { ownPhotos } from '../_shared/content/own-photos'
import { answerTo } from '../_shared/help/answer'
import { checkPhotos } from '../_shared/help/check-photos'
import { moveHelp } from '../_shared/help/move-help'
import { operation } from '../_shared/operation'

/**
 * Photos that were still on their way when the words went. Fails with INVALID_INPUT for a file that is not the caller's own upload, NO_SUCH_MOVE
 * when nobody waits for them any more, TOO_MANY_PHOTOS beyond six. A repeated call adds nothing.
 */
export const addPhotos = operation(helpContract.addPhotos, async ({ helpId, photos }, context) => {
  let known: HelpRequest | null = null
  const { request, actor } = await moveHelp(helpId, context, (before, hand) => {
    known = before
    const moved = added(before, { actor: hand, now: context.now }, photos)
    // Only then: to a stranger the case does not exist, whatever they bring.
    if (moved.ok) ownPhotos(photos, context)
    return moved
  })
  return answerTo(await checkPhotos(request, known, context), actor)
})
