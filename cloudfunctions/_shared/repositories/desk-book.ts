import type { BookEntry } from '../../../core/hotline/book'
import type { EpochMs } from '../../../core/kit/time'
import { withoutPerson } from '../../../core/privacy/without-person'
import { AppError } from '../app-error'
import { bookEntrySchema } from '../documents/book-document'
import { parseStored, readAll } from '../documents/stored'
import type { Log } from '../log'
import { personIdsIn } from '../wechat/person-id'
import { anyOf, command, type Raw, type store as Store } from '../wechat/store'
import { untilWritten, writeNext } from './versioned'

const COLLECTION = 'desk_book'

/** Several at the desk may tap within the same second. */
const TRIES = 8

/** More than a desk leaves to the next. */
const MOST_ENTRIES = 200

const BATCH = 50

/** The handover book of the desk, one document an entry. */
export interface DeskBook {
  /** False when it is there already. */
  insert(entry: BookEntry): Promise<boolean>
  /** Fails with NOT_FOUND for an entry of another community as well. */
  get(communityId: string, id: string): Promise<BookEntry>
  /** Changes an entry under its version, decided anew whenever somebody else wrote first. Fails with NOT_FOUND, CONFLICT. */
  change(communityId: string, id: string, decide: (entry: BookEntry) => BookEntry): Promise<BookEntry>
  /** All that are open, and those closed since an instant. */
  page(communityId: string, closedSince: EpochMs): Promise<readonly BookEntry[]>
  /** Entries about a case. */
  about(caseId: string): Promise<readonly BookEntry[]>
  /** Takes a person out of every entry. False when there are more to look at. */
  erase(personId: string): Promise<boolean>
}

function readEntry(raw: Raw): BookEntry {
  return parseStored(bookEntrySchema, { ...raw, id: raw._id })
}

function toDocument({ id, ...fields }: BookEntry): Raw & { readonly _id: string } {
  const derived = { open: fields.closed === null, closedAt: fields.closed?.at ?? null, namedIds: personIdsIn(fields) }
  return { ...fields, ...derived, _id: id }
}

export function deskBook(store: typeof Store, log: Log): DeskBook {
  const get = async (communityId: string, id: string) => {
    const raw = await store.get(COLLECTION, id)
    if (!raw || raw.communityId !== communityId) throw new AppError('NOT_FOUND', `no entry ${id}`)
    return readEntry(raw)
  }
  return {
    get,

    insert: (entry) => store.insert(COLLECTION, toDocument(entry)),

    change: (communityId, id, decide) =>
      untilWritten(`entry ${id}`, TRIES, async () => {
        const before = await get(communityId, id)
        const changed = decide(before)
        if (changed === before) return before
        const after = { ...changed, version: before.version + 1 }
        const next = { collection: COLLECTION, version: before.version, document: toDocument(after) }
        return (await writeNext(store, next)) === 'written' ? after : null
      }),

    async page(communityId, closedSince) {
      const where = anyOf({ communityId, open: true }, { communityId, closedAt: command.gt(closedSince) })
      const order = { field: 'at', direction: 'desc' } as const
      return readAll(await store.find(COLLECTION, { where, order, limit: MOST_ENTRIES }), readEntry, log)
    },

    about: async (caseId) =>
      readAll(await store.find(COLLECTION, { where: { 'about.id': caseId }, limit: MOST_ENTRIES }), readEntry, log),

    async erase(personId) {
      const found = await store.find(COLLECTION, { where: { namedIds: personId }, limit: BATCH })
      for (const { _id, ...fields } of found) await store.put(COLLECTION, String(_id), withoutPerson(fields, personId))
      return found.length < BATCH
    },
  }
}
