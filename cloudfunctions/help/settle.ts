import { helpContract } from '../../core/contract/help'
import type { HelpRequest } from '../../core/help/help-request'
import { settle as reportSettled } from '../../core/help/on-site'
import { checkWords } from '../_shared/content/check-words'
import { ownPhotos } from '../_shared/content/own-photos'
import { answerTo } from '../_shared/help/answer'
import { checkPhotos } from '../_shared/help/check-photos'
import { holdUnlessPassed } from '../_shared/help/hold-words'
import { moveHelp } from '../_shared/help/move-help'
import { operation } from '../_shared/operation'

/**
 * The responder reports what was done; only the resident's word closes the case. Fails with INVALID_INPUT for photos that are not own uploads.
 */
export const settle = operation(helpContract.settle, async ({ helpId, outcome, photos }, context) => {
  const own = ownPhotos(photos, context)
  const verdict = checkWords(outcome, context)
  let known: HelpRequest | null = null
  const { request, actor } = await moveHelp(helpId, context, (before, hand) => {
    known = before
    return reportSettled(before, { actor: hand, now: context.now }, { outcome, photos: own })
  })
  const held = await holdUnlessPassed(request, { of: 'outcome', verdict }, context)
  return answerTo(await checkPhotos(held, known, context), actor)
})
