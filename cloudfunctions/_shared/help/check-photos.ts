import type { CasePhoto } from '../../../core/content/photo'
import { notePhoto } from '../../../core/help/content-moves'
import type { HelpRequest } from '../../../core/help/help-request'
import { SECOND_MS } from '../../../core/kit/time'
import type { Context } from '../context'
import { inTime } from '../in-time'
import type { PictureWord } from '../repositories/photo-checks'
import { whyOf } from './check-words'
import { untilSaved } from './move-help'

/** The platform fetches the picture when it comes to it, within half an hour. Seconds. */
const ADDRESS_AGE_S = 3_600

/** Whoever has just sent photos does not wait longer for the checks to begin. */
const PATIENCE_MS = 3 * SECOND_MS

type Word = readonly [fileId: string, word: PictureWord]

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
    const asked = askAbout(fresh, request.id, context)
    const words = await inTime(asked, PATIENCE_MS, () => {
      throw new Error(`no answer in ${PATIENCE_MS} ms`)
    })
    return await noteWords(request, words, context)
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
  const known = new Set([...(before?.photos ?? []), ...(before?.settledPhotos ?? [])].map(({ fileId }) => fileId))
  return [...request.photos, ...request.settledPhotos].filter(
    ({ fileId, state }) => state === 'waiting' && !known.has(fileId),
  )
}

/** The words that are known at once: those that were pushed before we had written down the question, and those that could not be asked. */
async function askAbout(photos: readonly CasePhoto[], caseId: string, context: Context): Promise<readonly Word[]> {
  const addresses = await context.files.addresses(
    photos.map(({ fileId }) => fileId),
    ADDRESS_AGE_S,
  )
  const words = await Promise.all(
    photos.map(async ({ fileId }): Promise<Word | null> => {
      try {
        const word = await askOne({ caseId, fileId }, addresses.get(fileId), context)
        return word && [fileId, word]
      } catch (error) {
        context.log.error('content.photo_unchecked', { caseId, why: whyOf(error) })
        return [fileId, 'unchecked']
      }
    }),
  )
  return words.filter((word) => word !== null)
}

async function askOne(
  photo: { readonly caseId: string; readonly fileId: string },
  address: string | undefined,
  { caller, content, photoChecks, now }: Context,
): Promise<PictureWord | null> {
  if (address === undefined) throw new Error('the file is not there')
  if (caller.openid === '') throw new Error('nobody of WeChat took it')
  return photoChecks.asked(await content.picture(address, caller.openid), photo, now)
}
