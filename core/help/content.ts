import type { EpochMs } from '../kit/time'
import { minutes } from '../kit/time'
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

/** Words of a case that somebody typed and others read. */
export const HELD_PARTS = ['text', 'outcome'] as const
/** One of them: what the resident described, what the responder reported. */
export type HeldPart = (typeof HELD_PARTS)[number]

/** `held` until a coordinator says otherwise; `shown` and `hidden` are their word, which is the last. */
export const WORD_STATES = ['held', 'shown', 'hidden'] as const

/** Words that did not pass. What passed, or could not be checked, is not in the list: words of a request are never held back on suspicion. */
export interface HeldWords {
  readonly of: HeldPart
  readonly at: EpochMs
  readonly state: (typeof WORD_STATES)[number]
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

/** Whether a coordinator has to look at it: a risk, a check that failed, or none in time. */
export function awaitsWord({ at, state }: Pick<CasePhoto, 'at' | 'state'>, now: EpochMs): boolean {
  if (state === 'waiting') return now - at >= CHECK_LATE_MS
  return state === 'held' || state === 'unchecked'
}

/** Whether these words are kept from others for now, or for good. */
export function isHeldBack(held: readonly HeldWords[], part: HeldPart): boolean {
  return held.some(({ of, state }) => of === part && state !== 'shown')
}
