import { findDuplicate } from '../documents/collection'
import type { StoredDocument } from '../documents/document'
import { valuesAt } from '../documents/paths'
import { duplicateKeyWords } from '../failures'
import { encodeField, type OrderedIndex } from '../indexes/ordered-index'
import { addressOf, type Write } from './write'

/** Something already there that a write runs into, and MongoDB's words about it. */
interface Clash {
  readonly words: string
  /** Address of the document in the way. */
  readonly holder: string
}

/** The committed document that forbids a write: the same `_id`, or the same key of a unique index. */
export function clashOf(write: Write): Clash | null {
  const { collection, address, before, after } = write
  if (!after) return null
  if (!before && collection.documents.has(after.key)) return { words: idWords(write, after), holder: address }
  const duplicate = findDuplicate(collection, after)
  if (!duplicate) return null
  return {
    words: keyWords(write, { stored: after, ...duplicate }),
    holder: addressOf(collection.name, duplicate.holderKey),
  }
}

/** Words against inserting an `_id` that this transaction has inserted itself, or null. */
export function repeatedIdWords(own: Write, write: Write): string | null {
  return own.after && write.after && !write.before ? idWords(write, write.after) : null
}

/** Words against a unique key that two writes of one transaction would share, or null. */
export function sharedKeyWords(own: Write, write: Write): string | null {
  if (!own.after || !write.after || own.collection !== write.collection) return null
  for (const index of write.collection.ordered) {
    const taken = index.unique ? index.keysOf(own.after.body) : []
    const key = index.unique ? index.keysOf(write.after.body).find((candidate) => taken.includes(candidate)) : undefined
    if (key !== undefined) return keyWords(write, { stored: write.after, index, key })
  }
  return null
}

/** Names of the unique keys a document takes; two documents with one name in common cannot both exist. */
export function uniqueLocks({ collection, after }: Write): readonly string[] {
  if (!after) return []
  return collection.ordered
    .filter((index) => index.unique)
    .flatMap((index) =>
      index.keysOf(after.body).map((key) => `key\u0001${collection.name}\u0001${index.name}\u0001${key}`),
    )
}

interface Duplicate {
  readonly stored: StoredDocument
  readonly index: OrderedIndex
  readonly key: string
}

function idWords({ collection }: Write, stored: StoredDocument): string {
  return duplicateKeyWords(collection.name, '_id_', `{ _id: ${JSON.stringify(stored.body._id)} }`)
}

/** The key as MongoDB prints it; of an array, the element that clashes. */
function keyWords({ collection }: Write, { stored, index, key }: Duplicate): string {
  const parts = index.fields.map((field) => {
    const { values } = valuesAt(stored.body, field.path)
    const value = values.find((candidate) => key.includes(encodeField(candidate, field))) ?? null
    return `${field.path}: ${JSON.stringify(value)}`
  })
  return duplicateKeyWords(collection.name, index.name, `{ ${parts.join(', ')} }`)
}
