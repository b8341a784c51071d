import type { CasePhoto } from '../../../core/content/photo'
import { SECOND_MS } from '../../../core/kit/time'
import type { Context } from '../context'
import { inTime } from '../in-time'
import type { PictureWord } from '../repositories/photo-checks'
import { whyOf } from './check-words'

/** The platform fetches the picture when it comes to it, within half an hour. Seconds. */
const ADDRESS_AGE_S = 3_600

/** Whoever has just sent photos does not wait longer for the checks to begin. */
const PATIENCE_MS = 3 * SECOND_MS

export type Word = readonly [fileId: string, word: PictureWord]

/** Has photos checked, and answers what is known of them at once. Fails when the platform does not answer in time. */
export function wordsAbout(photos: readonly CasePhoto[], caseId: string, context: Context): Promise<readonly Word[]> {
  return inTime(askAbout(photos, caseId, context), PATIENCE_MS, () => {
    throw new Error(`no answer in ${PATIENCE_MS} ms`)
  })
}

/** Those of a case's photos that wait and were not there before. */
export function freshPhotos(now: readonly CasePhoto[], before: readonly CasePhoto[]): readonly CasePhoto[] {
  const known = new Set(before.map(({ fileId }) => fileId))
  return now.filter(({ fileId, state }) => state === 'waiting' && !known.has(fileId))
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
