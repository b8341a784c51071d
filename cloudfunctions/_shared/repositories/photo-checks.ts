import * as z from 'zod'
import type { EpochMs } from '../../../core/kit/time'
import { parseStored } from '../documents/stored'
import type { store as Store } from '../wechat/store'

const COLLECTION = 'photo_checks'

export const PICTURE_WORDS = ['pass', 'held', 'unchecked'] as const
export type PictureWord = (typeof PICTURE_WORDS)[number]

/** Which photo a check is about. */
export interface AskedPhoto {
  readonly caseId: string
  readonly fileId: string
}

/** One document per check that the platform has taken, under its trace id: either question or answer may be written first. */
export interface PhotoChecks {
  /** Writes down what was asked about; answers the platform's word when it was here before us. */
  asked(traceId: string, photo: AskedPhoto, at: EpochMs): Promise<PictureWord | null>
  /** Writes down the platform's word when nobody has asked yet, as far as we know; answers the photo when somebody has. */
  answered(traceId: string, word: PictureWord, at: EpochMs): Promise<AskedPhoto | null>
}

const schema = z.object({
  photo: z.object({ caseId: z.string(), fileId: z.string() }).nullable(),
  word: z.enum(PICTURE_WORDS).nullable(),
  at: z.number(),
})

export function photoChecks(store: typeof Store): PhotoChecks {
  /** The document that is there already; null when ours is written. */
  const writeFirst = async (traceId: string, document: z.infer<typeof schema>) => {
    if (await store.insert(COLLECTION, { _id: traceId, ...document })) return null
    const found = await store.get(COLLECTION, traceId)
    return found ? parseStored(schema, found) : null
  }
  return {
    async asked(traceId, photo, at) {
      return (await writeFirst(traceId, { photo, word: null, at }))?.word ?? null
    },
    async answered(traceId, word, at) {
      return (await writeFirst(traceId, { photo: null, word, at }))?.photo ?? null
    },
  }
}
