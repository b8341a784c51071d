import { isDeepStrictEqual } from 'node:util'
import { Query } from 'mingo'
import databaseSchema from '../../../cloudfunctions/database.schema.json'

export type Document = Readonly<Record<string, unknown>>

interface Index {
  readonly unique?: boolean
  readonly fields: readonly { readonly field: string }[]
}

/** One document that changed. */
export interface Written {
  readonly collection: string
  readonly before: Document | null
  readonly after: Document
}

/** Documents in memory with the unique indexes of the deployment; every call is one atomic step. */
export interface MemoryDatabase {
  all(collection: string): readonly Document[]
  get(collection: string, id: string): Document | null
  matching(collection: string, where: Document): readonly Document[]
  /** False, and nothing changes, when an id or a unique key is taken; of several documents those before it stay, as on the platform. */
  insert(collection: string, documents: readonly Document[]): boolean
  put(collection: string, document: Document): void
  /** How many changed; 'duplicate' when a unique index refuses one, and those before it stay changed. */
  update(collection: string, where: Document, change: (before: Document) => Document): number | 'duplicate'
  remove(collection: string, where: Document): number
  clear(): void
}

// Over 40 lines: one method each, a line or a few long.
/** Empty, telling each change to `written`. */
export function memoryDatabase(written: (change: Written) => void = () => {}): MemoryDatabase {
  const collections = new Map<string, Map<unknown, Document>>()
  const of = (name: string) => {
    const found = collections.get(name) ?? new Map<unknown, Document>()
    collections.set(name, found)
    return found
  }
  const keep = (collection: string, after: Document) => {
    const before = of(collection).get(after._id) ?? null
    of(collection).set(after._id, after)
    written({ collection, before, after })
  }
  const matching = (collection: string, where: Document) => {
    const { _id } = where
    if (typeof _id === 'string') return one(of(collection).get(_id), where)
    const query = new Query(where)
    return [...of(collection).values()].filter((document) => query.test(document))
  }
  return {
    matching,
    all: (collection) => [...of(collection).values()],
    get: (collection, id) => of(collection).get(id) ?? null,
    insert(collection, documents) {
      for (const document of documents) {
        if (of(collection).has(document._id) || isTaken(collection, document, of(collection))) return false
        keep(collection, document)
      }
      return true
    },
    put: (collection, document) => keep(collection, document),
    update(collection, where, change) {
      let changed = 0
      for (const before of matching(collection, where)) {
        const after = change(before)
        if (isDeepStrictEqual(after, before)) continue
        if (isTaken(collection, after, of(collection))) return 'duplicate'
        keep(collection, after)
        changed++
      }
      return changed
    },
    remove(collection, where) {
      const gone = matching(collection, where)
      for (const { _id } of gone) of(collection).delete(_id)
      return gone.length
    },
    clear: () => collections.clear(),
  }
}

/** A look-up by id is most of what the functions ask; the rest of the condition is compared without compiling a query. */
function one(found: Document | undefined, where: Document): readonly Document[] {
  if (!found) return []
  const plain = Object.values(where).every((value) => value === null || typeof value !== 'object')
  const holds = plain
    ? Object.entries(where).every(([field, value]) => equals(found[field], value))
    : new Query(where).test(found)
  return holds ? [found] : []
}

function equals(stored: unknown, asked: unknown): boolean {
  if (Array.isArray(stored)) return stored.includes(asked)
  return (stored ?? null) === asked
}

const INDEXES = databaseSchema.collections as Readonly<Record<string, { readonly indexes: readonly Index[] }>>

/** Every element of an array is a key of its own, and a missing field is the key null, as in MongoDB. */
function isTaken(collection: string, document: Document, others: ReadonlyMap<unknown, Document>): boolean {
  const unique = (INDEXES[collection]?.indexes ?? []).filter((index) => index.unique)
  return unique.some((index) => {
    const keys = new Set(keysOf(document, index))
    return [...others.values()].some(
      (other) => other._id !== document._id && keysOf(other, index).some((key) => keys.has(key)),
    )
  })
}

function keysOf(document: Document, { fields }: Index): readonly string[] {
  return fields.reduce<readonly string[]>(
    (keys, { field }) => {
      const value = document[field] ?? null
      const parts: readonly unknown[] = Array.isArray(value) ? (value.length > 0 ? value : [null]) : [value]
      return keys.flatMap((key) => parts.map((part) => `${key}|${JSON.stringify(part)}`))
    },
    [''],
  )
}
