import { addPhotos as added } from '../../core/appeals/content-moves'
import { appealsContract } from '../../core/contract/appeals'
import { answerTo } from '../_shared/appeals/answer'
import { checkPhotos } from '../_shared/appeals/check-content'
import { moveAppeal } from '../_shared/appeals/move-appeal'
import { ownPhotos } from '../_shared/content/own-photos'
import { operation } from '../_shared/operation'

/** Photos that were still on their way when the words went. Fails with INVALID_INPUT for a file that is not the caller's own upload. */
export const addPhotos = operation(appealsContract.addPhotos, async ({ appealId, photos }, context) => {
  const { appeal, before, hand } = await moveAppeal(appealId, context, (one, by) => {
    const moved = added(one, by, photos)
    // Only then: to a stranger the case does not exist, whatever they bring.
    if (moved.ok) ownPhotos(photos, context)
    return moved
  })
  return answerTo(await checkPhotos(appeal, before, context), hand)
})
