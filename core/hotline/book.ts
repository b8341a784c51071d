import { done, type Outcome, refuse } from '../kit/outcome'
import { DAY_MS, type EpochMs } from '../kit/time'

/** The case an entry is about. */
export interface BookedCase {
  readonly kind: 'help' | 'appeal'
  readonly id: string
  readonly number: string
}

/** One thing that whoever sits at the desk next has to know or to see to. */
export interface BookEntry {
  readonly id: string
  readonly communityId: string
  readonly version: number
  readonly at: EpochMs
  /** Whoever wrote it, by id. */
  readonly by: string
  readonly words: string
  readonly about: BookedCase | null
  /** By when somebody has to have seen to it; null for what is only to be known. */
  readonly dueAt: EpochMs | null
  /** Who has said that it is theirs now, the last of them. */
  readonly taken: { readonly by: string; readonly at: EpochMs } | null
  /** Who had it and left it to the next, the last of them, with how far it is. */
  readonly handedOn: { readonly by: string; readonly at: EpochMs; readonly words: string } | null
  readonly closed: { readonly by: string; readonly at: EpochMs; readonly words: string } | null
}

/** Whose hand, and when. */
export interface BookHand {
  readonly by: string
  readonly now: EpochMs
}

/** What was seen to stays on the page so long: whoever comes after the night reads how it went. */
export const CLOSED_SHOWN_MS = DAY_MS

/**
 * Somebody says that it is theirs now. Of several the first has it; from the one who has it another may take it over, by naming them (`from`). A
 * repeated call changes nothing. Refuses with NO_SUCH_MOVE what was seen to, ALREADY_TAKEN what anybody else has.
 */
export function takeEntry(
  entry: BookEntry,
  { by, now }: BookHand,
  from: string | null = null,
): Outcome<BookEntry, 'NO_SUCH_MOVE' | 'ALREADY_TAKEN'> {
  if (entry.closed) return refuse('NO_SUCH_MOVE')
  if (entry.taken?.by === by) return done(entry)
  if (entry.taken && entry.taken.by !== from) return refuse('ALREADY_TAKEN')
  return done({ ...entry, taken: { by, at: now } })
}

/**
 * Whoever has it goes home and leaves it to the next, with how far it is. A repeated call changes nothing. Refuses with NO_SUCH_MOVE what was seen
 * to or nobody has, NOT_YOURS what somebody else has.
 */
export function handOn(
  entry: BookEntry,
  { by, now }: BookHand,
  words: string,
): Outcome<BookEntry, 'NO_SUCH_MOVE' | 'NOT_YOURS'> {
  if (entry.closed) return refuse('NO_SUCH_MOVE')
  if (!entry.taken) return entry.handedOn?.by === by ? done(entry) : refuse('NO_SUCH_MOVE')
  if (entry.taken.by !== by) return refuse('NOT_YOURS')
  return done({ ...entry, taken: null, handedOn: { by, at: now, words } })
}

/** Seen to, with how it went. A repeated call changes nothing. Refuses with NO_SUCH_MOVE what another has seen to. */
export function closeEntry(entry: BookEntry, { by, now }: BookHand, words: string): Outcome<BookEntry, 'NO_SUCH_MOVE'> {
  if (entry.closed) return entry.closed.by === by ? done(entry) : refuse('NO_SUCH_MOVE')
  return done({ ...entry, closed: { by, at: now, words } })
}

/** What is over its time first, then by when it is due, then what is only to be known, newest first; what was seen to at the end. */
export function inBookOrder(entries: readonly BookEntry[]): readonly BookEntry[] {
  return [...entries].sort(
    (a, b) =>
      Number(a.closed !== null) - Number(b.closed !== null) ||
      (a.dueAt ?? NEVER) - (b.dueAt ?? NEVER) ||
      b.at - a.at ||
      (a.id < b.id ? -1 : 1),
  )
}

/** Later than anything. */
const NEVER: EpochMs = Number.MAX_SAFE_INTEGER
