import type { CasePhoto } from '../content/photo'
import { confirmBy } from '../help/clocks'
import { type HelpRequest, hasEnded } from '../help/help-request'
import { type DeskEntry, noteLine } from '../help/hotline-call'
import type { EpochMs } from '../kit/time'
import { phoneKey } from '../people/phone'
import type { Scope } from './purposes'
import { withoutPerson } from './without-person'
import { type Owner, withoutPhone } from './without-phone'

/**
 * Whether a case needs this person no more: it has ended, nothing of it is still to be sent or waited for, and unless it is their own, its resident
 * cannot reopen it any more.
 */
export function isDoneWith(request: HelpRequest, personId: string, now: EpochMs): boolean {
  if (!hasEnded(request) || request.owed.length > 0 || request.tripHolds.length > 0) return false
  const until = request.status === 'closed' ? confirmBy(request) : null
  return request.resident.id === personId || until === null || until <= now
}

/**
 * An ended case without what one scope covers of a person. What the figures need stays: kind, building and unit, every instant, every move, stars.
 * A case without it comes back as it was.
 */
export function eraseFromCase(request: HelpRequest, who: Owner, scope: Scope): HelpRequest {
  const personId = who.id
  const own = request.resident.id === personId
  if (scope === 'phone') return withoutPhone(request, who)
  if (scope === 'home') return own && request.place.door !== '' ? withoutDoor(request) : request
  if (scope === 'care') return own && request.careNotes !== '' ? { ...request, careNotes: '' } : request
  if (scope !== 'everything') return request
  const numberless = withoutPhone(withoutCalls(request, who), who)
  const { photos, settledPhotos, deskLog } = numberless
  return {
    ...withoutPerson(own ? withoutStory(numberless) : numberless, personId),
    photos: own ? [] : withoutFiles(photos, personId),
    settledPhotos: own ? [] : withoutFiles(settledPhotos, personId),
    deskLog: deskLog.map((entry) => withoutPart(entry, { personId, own })),
  }
}

/** The files of a case that go with it. */
export function filesToErase(request: HelpRequest, personId: string): readonly string[] {
  const all = [...request.photos, ...request.settledPhotos]
  const gone = request.resident.id === personId ? all : all.filter(({ by }) => by === personId)
  const voice = request.resident.id === personId && request.recording ? [request.recording] : []
  return [...gone, ...voice].map(({ fileId }) => fileId)
}

function withoutDoor(request: HelpRequest): HelpRequest {
  return { ...request, place: { ...request.place, door: '' } }
}

/** The resident's own case: whatever anybody wrote about this home. */
function withoutStory(request: HelpRequest): HelpRequest {
  const { rating, call } = request
  return {
    ...withoutDoor(request),
    recording: null,
    ...{ text: '', outcome: '', careNotes: '', arrivalCode: '', claimCode: '' },
    rating: rating && { ...rating, note: '' },
    call: call && { ...call, calledBack: call.calledBack && { ...call.calledBack, note: '' } },
    history: request.history.map((entry) => ({ ...entry, note: '' })),
  }
}

/** The calls of this telephone about a neighbour's case, with what was said in them, in the description, too; a note and its caller are of one instant. */
function withoutCalls(request: HelpRequest, { phone }: Owner): HelpRequest {
  const mine = request.alsoCalled.filter((call) => phoneKey(phone) !== '' && phoneKey(call.phone) === phoneKey(phone))
  if (mine.length === 0) return request
  const said = (entry: DeskEntry) =>
    mine.some(({ at, by }) => entry.act === 'note' && entry.at === at && entry.by === by)
  return {
    ...request,
    text: request.deskLog.filter(said).map(noteLine).reduce(withoutLine, request.text),
    alsoCalled: request.alsoCalled.filter((call) => !mine.includes(call)),
    deskLog: request.deskLog.map((entry) => (said(entry) ? { ...entry, words: '' } : entry)),
  }
}

/** Once, where another has said the same in the same minute; older additions may have made room already. */
function withoutLine(text: string, line: string): string {
  const lines = `\n${text}\n`
  const at = lines.indexOf(`\n${line}\n`)
  return at < 0 ? text : `${lines.slice(0, at)}${lines.slice(at + line.length + 1)}`.slice(1, -1)
}

/** Whoever looked at a stranger's door and number stays answerable for it, by an id that names nobody. */
function withoutPart(entry: DeskEntry, { personId, own }: { readonly personId: string; readonly own: boolean }) {
  const nameless = entry.act === 'disclose' ? entry : withoutPerson(entry, personId)
  return own ? { ...nameless, words: '' } : nameless
}

function withoutFiles(files: readonly CasePhoto[], personId: string): readonly CasePhoto[] {
  return files.filter(({ by }) => by !== personId)
}
