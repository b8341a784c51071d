import { type CasePhoto, checked, MOST_PHOTOS, newPhotos } from '../content/photo'
import { done, type Outcome, refuse } from '../kit/outcome'
import type { EpochMs } from '../kit/time'
import { uploadKeyOf } from '../people/own-upload'
import { mayCoordinate } from '../people/permissions'
import { actorId } from '../people/person'
import type { HeldPart } from './content'
import { type HelpRequest, isOpen } from './help-request'
import { partsOf } from './lifecycle'
import type { Hand, Moved } from './step'

type Side = 'photos' | 'settledPhotos'

/**
 * Photos that came after the words: of the trouble by the resident while the case is open, of what was done by whoever reported it, until it is
 * reopened. What is there already is not added again. Refuses with NOT_YOURS, NO_SUCH_MOVE, or TOO_MANY_PHOTOS beyond six a side.
 */
export function addPhotos(request: HelpRequest, hand: Hand, fileIds: readonly string[]): Moved {
  const side = sideOf(request, hand)
  if (!side.ok) return side
  const before = request[side.value]
  const known = new Set(before.map(({ fileId }) => uploadKeyOf(fileId)))
  const fresh = fileIds.filter((fileId) => !known.has(uploadKeyOf(fileId)))
  if (fresh.length === 0) return done(request)
  const all = [...before, ...newPhotos(fresh, actorId(hand.actor), hand.now)]
  return all.length > MOST_PHOTOS ? refuse('TOO_MANY_PHOTOS') : done({ ...request, [side.value]: all })
}

function sideOf(request: HelpRequest, { actor }: Hand): Outcome<Side, 'NOT_YOURS' | 'NO_SUCH_MOVE'> {
  const reported = reporterOf(request)
  if (reported !== null && reported === actorId(actor)) return done('settledPhotos')
  const parts = partsOf(request, actor)
  if (parts.includes('resident')) return isOpen(request) ? done('photos') : refuse('NO_SUCH_MOVE')
  return refuse(parts.includes('responder') ? 'NO_SUCH_MOVE' : 'NOT_YOURS')
}

/** Whoever said what was done; null while nothing is. */
export function reporterOf({ settledAt, history }: HelpRequest): string | null {
  if (settledAt === null) return null
  return history.filter(({ move }) => move === 'settle').at(-1)?.by ?? null
}

/** What the check says of a photo. A coordinator's word stands, and so does an earlier answer; the same case when there is nothing to change. */
export function notePhoto(request: HelpRequest, fileId: string, state: 'unchecked' | 'pass' | 'held'): HelpRequest {
  return withPhotos(request, (photo) => (photo.fileId === fileId ? checked(photo, state) : photo))
}

/** Words that did not pass the check; once a coordinator has spoken about them they are not held again. */
export function holdWords(request: HelpRequest, of: HeldPart, now: EpochMs): HelpRequest {
  if (request.held.some((held) => held.of === of)) return request
  return { ...request, held: [...request.held, { of, at: now, state: 'held' }] }
}

/** One thing a coordinator decides about: words, or a photo by its key. */
export type Piece = { readonly kind: 'words'; readonly of: HeldPart } | { readonly kind: 'photo'; readonly key: string }

export interface Verdict {
  readonly piece: Piece
  /** Whether others may see it. */
  readonly show: boolean
}

/** A coordinator lets others see it, or not, and may change their mind. Refuses with NO_SUCH_MOVE when there is nothing of that kind to decide. */
export function judge(request: HelpRequest, hand: Hand, { piece, show }: Verdict): Moved {
  if (!mayCoordinate(hand.actor)) return refuse('NOT_YOURS')
  const state = show ? 'shown' : 'hidden'
  if (piece.kind === 'photo') {
    const { photos, settledPhotos } = request
    const found = [...photos, ...settledPhotos].some(({ fileId }) => uploadKeyOf(fileId) === piece.key)
    if (!found) return refuse('NO_SUCH_MOVE')
    return done(
      withPhotos(request, (photo) =>
        uploadKeyOf(photo.fileId) === piece.key && photo.state !== state ? { ...photo, state } : photo,
      ),
    )
  }
  const found = request.held.find(({ of }) => of === piece.of)
  if (!found) return refuse('NO_SUCH_MOVE')
  if (found.state === state) return done(request)
  return done({ ...request, held: request.held.map((one) => (one === found ? { ...one, state } : one)) })
}

function withPhotos(request: HelpRequest, change: (photo: CasePhoto) => CasePhoto): HelpRequest {
  const photos = request.photos.map(change)
  const settledPhotos = request.settledPhotos.map(change)
  const same =
    photos.every((photo, at) => photo === request.photos[at]) &&
    settledPhotos.every((photo, at) => photo === request.settledPhotos[at])
  return same ? request : { ...request, photos, settledPhotos }
}
