import type { Document, StoredDocument } from '../documents/document'
import { valuesAt } from '../documents/paths'
import { descending, encodeValue } from '../documents/value-order'
import { queryFailure } from '../failures'
import type { IndexSchema } from '../schema'
import { type Entry, type OrderedList, openOrderedList } from './ordered-list'

export interface OrderedField {
  readonly path: string
  readonly descending: boolean
}

/** An index for equality, ranges and order; entries of every document, null where a field is missing. */
export interface OrderedIndex {
  readonly name: string
  readonly unique: boolean
  readonly fields: readonly OrderedField[]
  /** Keys of a document: several when a field holds an array. Fails when two fields hold separate arrays. */
  keysOf(body: Document): readonly string[]
  replace(before: StoredDocument | null, after: StoredDocument | null): void
  /** Replaces the content after a restart. */
  load(documents: Iterable<StoredDocument>): void
  /** Whether any document lies at several keys, which rules out some uses of ranges and order. */
  isMultikey(): boolean
  readonly entries: OrderedList
}

/** An empty index as described; its fields must not be geo. */
export function openOrderedIndex(schema: IndexSchema): OrderedIndex {
  const fields = schema.fields.map(({ field, type }) => ({ path: field, descending: type === 'desc' }))
  const entries = openOrderedList()
  let multikeyDocuments = 0

  const entriesOf = (stored: StoredDocument) =>
    keysOf(stored.body, fields).map((key) => ({ key, order: stored.order, documentKey: stored.key }))

  return {
    name: schema.name,
    unique: schema.unique ?? false,
    fields,
    entries,
    keysOf: (body) => keysOf(body, fields),
    replace: (before, after) => {
      const old = before ? entriesOf(before) : []
      const fresh = after ? entriesOf(after) : []
      multikeyDocuments += Number(fresh.length > 1) - Number(old.length > 1)
      if (sameKeys(old, fresh)) return
      for (const entry of old) entries.remove(entry)
      for (const entry of fresh) entries.add(entry)
    },
    load: (documents) => {
      const all: Entry[] = []
      multikeyDocuments = 0
      for (const stored of documents) {
        const own = entriesOf(stored)
        if (own.length > 1) multikeyDocuments++
        for (const entry of own) all.push(entry)
      }
      entries.load(all)
    },
    isMultikey: () => multikeyDocuments > 0,
  }
}

/** One field's part of an index key. */
export function encodeField(value: unknown, field: OrderedField): string {
  return field.descending ? descending(encodeValue(value)) : encodeValue(value)
}

function sameKeys(a: readonly Entry[], b: readonly Entry[]): boolean {
  return a.length === b.length && a.every((entry, i) => entry.key === b[i]?.key && entry.order === b[i]?.order)
}

function keysOf(body: Document, fields: readonly OrderedField[]): readonly string[] {
  let keys: readonly string[] = ['']
  let arrayPath: string | null = null
  for (const field of fields) {
    const { values, array } = valuesAt(body, field.path)
    if (array !== null && arrayPath !== null && array !== arrayPath) {
      throw queryFailure(`cannot index parallel arrays [${field.path}] [${arrayPath}]`)
    }
    arrayPath = array ?? arrayPath
    const parts = values.length > 1 ? [...new Set(values.map((value) => encodeField(value, field)))] : null
    keys = parts ? keys.flatMap((key) => parts.map((part) => key + part)) : appendOne(keys, values[0], field)
  }
  return keys
}

function appendOne(keys: readonly string[], value: unknown, field: OrderedField): readonly string[] {
  const part = encodeField(value, field)
  return keys.map((key) => key + part)
}
