import type { Collection } from '../documents/collection'
import type { StoredDocument } from '../documents/document'
import type { JournalEntry } from '../durability/journal'

/** One document's change: from nothing to something, from one version to the next, or to nothing. */
export interface Write {
  readonly collection: Collection
  /** Name of the document across the whole database. */
  readonly address: string
  readonly before: StoredDocument | null
  readonly after: StoredDocument | null
}

/** A change of one document; at least one of `before` and `after` must be there. */
export function writeOf(
  collection: Collection,
  { before, after }: { before: StoredDocument | null; after: StoredDocument | null },
): Write {
  return { collection, address: addressOf(collection.name, (before ?? after)?.key ?? ''), before, after }
}

/** Names a document across the database; also its place on disk. Collection names cannot hold the separator. */
export function addressOf(collection: string, key: string): string {
  return `doc\u0001${collection}\u0001${key}`
}

/** A change as the journal keeps it: the rank first, because natural order must survive a restart. */
export function journalEntry({ address, after }: Write): JournalEntry {
  return after ? { type: 'put', key: address, value: `${after.order} ${after.text}` } : { type: 'del', key: address }
}
