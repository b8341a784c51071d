import { derivedFields } from '../../../cloudfunctions/_shared/documents/help-request-document'
import { type HelpRequest, type HelpStatus, type HistoryEntry, holderOf } from '../../../core/help/help-request'
import { LIFECYCLE } from '../../../core/help/lifecycle'
import type { Document, MemoryDatabase, Written } from './memory-database'
import { hasOwnOwner } from './owner'

/** One write of one case. */
export interface Change {
  readonly before: Document | null
  readonly after: Document
  readonly request: HelpRequest
  readonly database: MemoryDatabase
}

/** What is true of every case after every single write, each by name. */
const RULES: Readonly<Record<string, (change: Change) => boolean>> = {
  'an open case has an owner: somebody on it, somebody asked, or somebody told that nobody is': ({ request }) =>
    request.joinedTo !== null || hasOwnOwner(request, Date.now()),
  'an open or settled case has a next step': ({ after }) =>
    typeof after.wakeAt === 'number' || !['waiting', 'accepted', 'arrived', 'settled'].includes(String(after.status)),
  'what is stored beside the case says what the case says': ({ after, request }) => agrees(after, request),
  'the version grows by one with every move and with nothing else': ({ before, after }) =>
    before === null ? after.version === 1 : growsRightly(before, after),
  'the history only grows': ({ before, request }) =>
    historyOf(before).every((entry, nth) => isSame(entry, request.history[nth])),
  'the history explains the state': ({ request }) => replayed(request) === request.status,
  'every acceptance and every assignment has its responder, one after the other': ({ request }) =>
    (holderOf(request) !== null) === (request.status === 'accepted' || request.status === 'arrived'),
  'no message is owed twice': ({ request }) => new Set(request.owed.map(({ key }) => key)).size === request.owed.length,
  'a message is owed until it stands in the outbox': ({ before, request, database }) =>
    ((before?.owed ?? []) as HelpRequest['owed']).every(
      ({ key }) => request.owed.some((message) => message.key === key) || database.get('outbox', key) !== null,
    ),
}

/** Fails with the name of the first rule that this write breaks. */
export function checkCase({ before, after }: Written, database: MemoryDatabase): void {
  // Not parsed: whoever reads it next does that, and this is done at every write.
  const change = { before, after, database, request: { ...after, id: after._id } as unknown as HelpRequest }
  for (const [name, holds] of Object.entries(RULES)) {
    if (!holds(change)) throw new Error(`broken: ${name}\n${JSON.stringify(before)}\n${JSON.stringify(after)}`)
  }
}

/** A case that was put off says so until it is saved again; everything else is derived. */
function agrees(after: Document, request: HelpRequest): boolean {
  // The engine puts the wake off, and notes that the days have counted what was saved; neither is a move.
  const { wakeAt, putOffUntil: _, uncounted: __, ...derived } = derivedFields(request)
  const same = Object.entries(derived).every(([field, value]) => JSON.stringify(after[field]) === JSON.stringify(value))
  return same && (after.wakeAt === wakeAt || after.putOffUntil !== null)
}

function growsRightly(before: Document, after: Document): boolean {
  const grown = Number(after.version) - Number(before.version)
  return grown === 1 || (grown === 0 && historyOf(before).length === historyOf(after).length)
}

function historyOf(document: Document | null): HelpRequest['history'] {
  return (document?.history ?? []) as HelpRequest['history']
}

function isSame(a: HistoryEntry, b: HistoryEntry | undefined): boolean {
  return a.at === b?.at && a.by === b.by && a.move === b.move && a.note === b.note
}

function replayed(request: HelpRequest): HelpStatus | 'impossible' {
  return request.history
    .slice(1)
    .reduce<HelpStatus | 'impossible'>(
      (status, { move }) =>
        status === 'impossible' || move === 'submit' ? 'impossible' : (LIFECYCLE[status][move]?.to ?? 'impossible'),
      'waiting',
    )
}
