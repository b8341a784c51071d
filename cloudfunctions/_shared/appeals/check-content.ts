import type { Appeal, AppealPart } from '../../../core/appeals/appeal'
import { holdWords, notePhoto, photosIn } from '../../../core/appeals/content-moves'
import { freshPhotos, type Word, wordsAbout } from '../content/ask-about-photos'
import { type WordsVerdict, whyOf } from '../content/check-words'
import type { Context } from '../context'
import { untilSaved } from './move-appeal'

/** What somebody has just written and shown, and what the platform says of the words. */
interface Fresh {
  readonly of: AppealPart
  readonly verdict: Promise<WordsVerdict>
  readonly before: Appeal | null
}

/**
 * Marks words that did not pass and has new photos checked; the case as it then is. Nothing is written where all is well, and nothing fails: the
 * move is made. What could not be checked is left to a coordinator.
 */
export async function checkContent(appeal: Appeal, { of, verdict, before }: Fresh, context: Context): Promise<Appeal> {
  const held =
    (await verdict) === 'held' ? await noted(appeal, (one) => holdWords(one, of, context.now), context) : appeal
  return checkPhotos(held, before, context)
}

export async function checkPhotos(appeal: Appeal, before: Appeal | null, context: Context): Promise<Appeal> {
  const fresh = freshPhotos(photosIn(appeal), before ? photosIn(before) : [])
  if (fresh.length === 0) return appeal
  try {
    return await noteWords(appeal, await wordsAbout(fresh, appeal.id, context), context)
  } catch (error) {
    context.log.error('content.photos_unchecked', { caseId: appeal.id, why: whyOf(error) })
    return appeal
  }
}

/** Writes down what is known of photos by now; a photo that waits is no news. */
export async function noteWords(appeal: Appeal, words: readonly Word[], context: Context): Promise<Appeal> {
  if (words.length === 0) return appeal
  return noted(appeal, (one) => words.reduce((soFar, [fileId, word]) => notePhoto(soFar, fileId, word), one), context)
}

async function noted(appeal: Appeal, change: (appeal: Appeal) => Appeal, context: Context): Promise<Appeal> {
  try {
    return await untilSaved(appeal.id, context, async (before) => {
      const after = change(before)
      return after === before ? before : context.appeals.save(before, after)
    })
  } catch (error) {
    context.log.error('content.hold_failed', { caseId: appeal.id, error })
    return appeal
  }
}
