import type { CasePhoto } from '../../../core/content/photo'
import { notePhoto } from '../../../core/help/content-moves'
import type { HelpRequest } from '../../../core/help/help-request'
import { freshPhotos, type Word, wordsAbout } from '../content/ask-about-photos'
import { whyOf } from '../content/check-words'
import type { Context } from '../context'
import { untilSaved } from './move-help'

/**
 * Has the caller's new photos checked; what cannot be is left to a coordinator. They stay hidden until the answer is pushed, so that nothing is
 * lost when this fails. Never fails itself; the case as it then is.
 */
export async function checkPhotos(
  request: HelpRequest,
  before: HelpRequest | null,
  context: Context,
): Promise<HelpRequest> {
  const fresh = freshIn(request, before)
  if (fresh.length === 0) return request
  try {
    return await noteWords(request, await wordsAbout(fresh, request.id, context), context)
  } catch (error) {
    context.log.error('content.photos_unchecked', { caseId: request.id, why: whyOf(error) })
    return request
  }
}

/** Writes down what is known of photos by now; a photo that waits is no news. */
export async function noteWords(request: HelpRequest, words: readonly Word[], context: Context): Promise<HelpRequest> {
  if (words.length === 0) return request
  return untilSaved(request, context, async (before) => {
    const after = words.reduce((soFar, [fileId, word]) => notePhoto(soFar, fileId, word), before)
    return after === before ? before : context.requests.save(before, after)
  })
}

function freshIn(request: HelpRequest, before: HelpRequest | null): readonly CasePhoto[] {
  return freshPhotos(photosOf(request), before ? photosOf(before) : [])
}

function photosOf({ photos, settledPhotos }: HelpRequest): readonly CasePhoto[] {
  return [...photos, ...settledPhotos]
}
