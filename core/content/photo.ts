import { type EpochMs, minutes } from '../kit/time'
import { uploadKeyOf } from '../people/own-upload'
import { mayCoordinate } from '../people/permissions'
import type { Actor } from '../people/person'

/**
 * Whether something a person wrote or showed may be seen by others. `waiting`: the platform has not answered. `unchecked`: it could not be asked.
 * `held`: it answered anything but "pass". `shown` and `hidden` are a coordinator's word, which is the last.
 */
export const PHOTO_STATES = ['waiting', 'unchecked', 'pass', 'held', 'shown', 'hidden'] as const
/** One of them; a photo begins as `waiting`. */
export type PhotoState = (typeof PHOTO_STATES)[number]

/** A picture that stands in a case, and how far it may be seen. */
export interface CasePhoto {
  readonly fileId: string
  /** Whoever took it. */
  readonly by: string
  readonly at: EpochMs
  readonly state: PhotoState
}

/** A photo as far as a viewer knows it: that there is one, and whether they may open it. */
export interface PhotoView {
  readonly key: string
  readonly at: EpochMs
  readonly state: PhotoState
  readonly open: boolean
}

/** `held` until a coordinator says otherwise; `shown` and `hidden` are their word, which is the last. */
export const WORD_STATES = ['held', 'shown', 'hidden'] as const

/** Words that did not pass. What passed, or could not be checked, is not in the list: nobody's words are held back on suspicion. */
export interface Held<Part extends string> {
  readonly of: Part
  readonly at: EpochMs
  readonly state: (typeof WORD_STATES)[number]
}

/** What is said of a description that goes on in another kind of case; undefined for one that nobody has held back. */
export function textHeld(held: readonly Held<string>[]): Held<'text'> | undefined {
  const found = held.find(({ of }) => of === 'text')
  return found && { ...found, of: 'text' }
}

/** So many a side: of the trouble, and of what was done. */
export const MOST_PHOTOS = 6

/** WeChat answers within half an hour or not at all; from then on a coordinator decides. */
export const CHECK_LATE_MS = minutes(45)

/** Photos as they come into a case: each file once, and none seen by others before it was checked. */
export function newPhotos(fileIds: readonly string[], by: string, at: EpochMs): readonly CasePhoto[] {
  return [...new Set(fileIds)].map((fileId) => ({ fileId, by, at, state: 'waiting' }))
}

/** Until it has passed a photo is seen by whoever took it and by the coordinator, who may have to decide. */
export function mayOpen({ by, state }: CasePhoto, actor: Actor): boolean {
  if (state === 'pass' || state === 'shown') return true
  return mayCoordinate(actor) || (actor.kind === 'person' && actor.id === by)
}

/** Photos as this viewer knows of them. */
export function photosFor(photos: readonly CasePhoto[], actor: Actor): readonly PhotoView[] {
  return photos.map((photo) => {
    const { fileId, at, state } = photo
    return { key: uploadKeyOf(fileId), at, state, open: mayOpen(photo, actor) }
  })
}

/** What the check says of a photo. A coordinator's word stands, and so does an earlier answer. */
export function checked(photo: CasePhoto, state: 'unchecked' | 'pass' | 'held'): CasePhoto {
  const open = photo.state === 'waiting' || photo.state === 'unchecked'
  return open && photo.state !== state ? { ...photo, state } : photo
}

/** Whether a coordinator has to look at it: a risk, a check that failed, or none in time. */
export function awaitsWord({ at, state }: Pick<CasePhoto, 'at' | 'state'>, now: EpochMs): boolean {
  if (state === 'waiting') return now - at >= CHECK_LATE_MS
  return state === 'held' || state === 'unchecked'
}

/** Whether these words are kept from others for now, or for good. */
export function isHeldBack<Part extends string>(held: readonly Held<Part>[], part: Part): boolean {
  return held.some(({ of, state }) => of === part && state !== 'shown')
}
