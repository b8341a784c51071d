import { type CasePhoto, checked, type Held, MOST_PHOTOS, newPhotos } from '../content/photo'
import { done, type Outcome, refuse } from '../kit/outcome'
import type { EpochMs } from '../kit/time'
import { uploadKeyOf } from '../people/own-upload'
import { mayCoordinate } from '../people/permissions'
import { actorId } from '../people/person'
import { type Appeal, type AppealPart, isOpen } from './appeal'
import { type Hand, rolesOf } from './lifecycle'

type Written = Outcome<Appeal, 'NOT_YOURS' | 'NO_SUCH_MOVE' | 'TOO_MANY_PHOTOS'>

/** Photos that came after the words, by whoever filed the case and while somebody still acts on it. What is there already is not added again. */
export function addPhotos(appeal: Appeal, hand: Hand, fileIds: readonly string[]): Written {
  const roles = rolesOf(appeal, hand.actor)
  if (!roles.includes('owner') && !roles.includes('recorder')) return refuse('NOT_YOURS')
  if (!isOpen(appeal)) return refuse('NO_SUCH_MOVE')
  const known = new Set(appeal.photos.map(({ fileId }) => uploadKeyOf(fileId)))
  const fresh = fileIds.filter((fileId) => !known.has(uploadKeyOf(fileId)))
  if (fresh.length === 0) return done(appeal)
  const photos = [...appeal.photos, ...newPhotos(fresh, actorId(hand.actor), hand.now)]
  return photos.length > MOST_PHOTOS ? refuse('TOO_MANY_PHOTOS') : done({ ...appeal, photos })
}

/** What the check says of a photo, wherever in the case it stands; the same case when there is nothing to change. */
export function notePhoto(appeal: Appeal, fileId: string, state: 'unchecked' | 'pass' | 'held'): Appeal {
  return withPhotos(appeal, (photo) => (photo.fileId === fileId ? checked(photo, state) : photo))
}

/** Words that did not pass the check; once a coordinator has spoken about them they are not held again. */
export function holdWords(appeal: Appeal, of: AppealPart, now: EpochMs): Appeal {
  if (appeal.held.some((held) => held.of === of)) return appeal
  const held: Held<AppealPart> = { of, at: now, state: 'held' }
  return { ...appeal, held: [...appeal.held, held] }
}

/** One thing a coordinator decides about: words, or a photo by its key. */
export type AppealPiece =
  | { readonly kind: 'words'; readonly of: AppealPart }
  | { readonly kind: 'photo'; readonly key: string }

/** A coordinator's word about it. */
export interface AppealWord {
  readonly piece: AppealPiece
  readonly show: boolean
}

/** A coordinator lets others see it, or not, and may change their mind. Refuses with NO_SUCH_MOVE when there is nothing of that kind to decide. */
export function judge(appeal: Appeal, { actor }: Hand, { piece, show }: AppealWord): Written {
  if (!mayCoordinate(actor)) return refuse('NOT_YOURS')
  const state = show ? 'shown' : 'hidden'
  if (piece.kind === 'photo') {
    const found = photosIn(appeal).some(({ fileId }) => uploadKeyOf(fileId) === piece.key)
    if (!found) return refuse('NO_SUCH_MOVE')
    const word = (photo: CasePhoto) =>
      uploadKeyOf(photo.fileId) === piece.key && photo.state !== state ? ({ ...photo, state } as const) : photo
    return done(withPhotos(appeal, word))
  }
  const found = appeal.held.find(({ of }) => of === piece.of)
  if (!found) return refuse('NO_SUCH_MOVE')
  if (found.state === state) return done(appeal)
  return done({ ...appeal, held: appeal.held.map((one) => (one === found ? { ...one, state } : one)) })
}

/** Every photo of a case: of the trouble, of how it went on, of the answer. */
export function photosIn({ photos, notes, answer }: Appeal): readonly CasePhoto[] {
  return [...photos, ...notes.flatMap((note) => note.photos), ...(answer?.photos ?? [])]
}

function withPhotos(appeal: Appeal, change: (photo: CasePhoto) => CasePhoto): Appeal {
  if (photosIn(appeal).every((photo) => change(photo) === photo)) return appeal
  const { photos, notes, answer } = appeal
  return {
    ...appeal,
    photos: photos.map(change),
    notes: notes.map((note) => ({ ...note, photos: note.photos.map(change) })),
    answer: answer && { ...answer, photos: answer.photos.map(change) },
  }
}
