import { type CasePhoto, isHeldBack, mayOpen, type PhotoView, photosFor } from '../content/photo'
import { mayCoordinate, mayOversee } from '../people/permissions'
import { type Actor, actorId } from '../people/person'
import type { HeldPart, HeldWords } from './content'
import { reporterOf } from './content-moves'
import type { HelpRequest } from './help-request'
import { noteLine } from './hotline-call'
import { type Part, partsOf } from './lifecycle'

/** Words that did not pass, as this viewer knows of them. */
export interface HeldView extends HeldWords {
  /** From this viewer: whoever wrote them and the coordinator read them as ever. */
  readonly kept: boolean
}

/** What was written and shown, as this viewer may read and open it. */
export interface ContentView {
  readonly text: string
  readonly outcome: string
  readonly photos: readonly PhotoView[]
  readonly settledPhotos: readonly PhotoView[]
  /** Words that did not pass: everybody knows that there are some. */
  readonly held: readonly HeldView[]
}

/** Words and photos of both sides, without what is held back from this viewer; what the desk added to held words stays readable. */
export function contentFor(request: HelpRequest, actor: Actor): ContentView {
  return {
    text: reads(request, 'text', actor) ? request.text : addedAtDesk(request),
    outcome: reads(request, 'outcome', actor) ? request.outcome : '',
    photos: photosAs(request, request.photos, actor),
    settledPhotos: photosAs(request, request.settledPhotos, actor),
    held: request.held.map((words) => ({ ...words, kept: !reads(request, words.of, actor) })),
  }
}

/** The files this viewer may open, of both sides. */
export function filesFor(request: HelpRequest, actor: Actor): readonly string[] {
  if (isOnlyAsked(request, actor)) return []
  const { photos, settledPhotos } = request
  return [...photos, ...settledPhotos].filter((photo) => mayOpen(photo, actor)).map(({ fileId }) => fileId)
}

const ASKED: ReadonlySet<Part> = new Set(['asked', 'helperAsked'])

/** A photo shows somebody's home: like the door, it is for whoever comes, not for those who were only asked. They hear how many there are. */
function isOnlyAsked(request: HelpRequest, actor: Actor): boolean {
  return !mayOversee(actor) && partsOf(request, actor).every((part) => ASKED.has(part))
}

/** Held words are read by whoever wrote them and by the coordinator. */
function reads(request: HelpRequest, part: HeldPart, actor: Actor): boolean {
  if (!isHeldBack(request.held, part) || mayCoordinate(actor)) return true
  const author = part === 'text' ? request.resident.id : reporterOf(request)
  return actorId(actor) === author
}

/** What the desk added since is the desk's own: whoever is on the way needs it. From the log, as anybody could type words that look like it. */
function addedAtDesk({ deskLog }: HelpRequest): string {
  return deskLog
    .filter(({ act }) => act === 'note')
    .map(noteLine)
    .join('\n')
}

/** Whoever is only asked to come sees that there are photos. */
function photosAs(request: HelpRequest, photos: readonly CasePhoto[], actor: Actor): readonly PhotoView[] {
  const comes = !isOnlyAsked(request, actor)
  return photosFor(photos, actor).map((photo) => ({ ...photo, open: comes && photo.open }))
}
