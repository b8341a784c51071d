import type { DurationMs, EpochMs } from '@core/kit/time'

/** A file of this phone that belongs to a request, on its way to it. */
interface OfAnyKind {
  /** Its name in the cloud's storage: a retry lands on the same file. */
  readonly key: string
  readonly madeAt: EpochMs
  /** Set once it is in the cloud's storage. */
  readonly fileId: string | null
  /** The request has gone, or become a case: it may follow. */
  readonly released: boolean
  /** It cannot be sent any more; the words stand alone. */
  readonly lost: boolean
}

/** A photo whose words have become this request for help without it. */
export interface FollowingPhoto extends OfAnyKind {
  readonly kind: 'photo'
  readonly helpId: string
}

/** A photo whose words have become this appeal without it. */
export interface FollowingAppealPhoto extends OfAnyKind {
  readonly kind: 'appealPhoto'
  readonly appealId: string
}

/** What photos go along with. */
export type PhotosOf = { readonly helpId: string } | { readonly appealId: string }

/** What was said for a request, from the moment it was heard. */
export interface FollowingRecording extends OfAnyKind {
  readonly kind: 'recording'
  /** The client key of the request. */
  readonly requestKey: string
  /** A file of this phone, or a data URL. */
  readonly path: string
  readonly durationMs: DurationMs
  /** When its request was sent off; absent before, and in what earlier versions left behind. */
  readonly releasedAt?: EpochMs | undefined
  /** The words that were made of it and written into the request. */
  readonly words: string
  /** Set when it was heard after its request had gone, until its words stand in the text: there they replace these, of the take before it. */
  readonly insteadOf?: string | undefined
}

export type Following = FollowingPhoto | FollowingAppealPhoto | FollowingRecording

type Fresh = Pick<OfAnyKind, 'fileId' | 'lost'>

/** Nothing has become of it yet. */
export const ON_ITS_WAY: Fresh = { fileId: null, lost: false }

/** Whether anything is left to do about it; a recording that is up waits for its request. */
export function isUnderWay({ fileId, released, lost }: Following): boolean {
  return released || (fileId === null && !lost)
}
