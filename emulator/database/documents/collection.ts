import { type GeoIndex, openGeoIndex } from '../indexes/geo-index'
import { type OrderedIndex, openOrderedIndex } from '../indexes/ordered-index'
import type { CollectionSchema } from '../schema'
import type { StoredDocument } from './document'

/** The committed documents of one collection and the indexes over them, always in step. */
export interface Collection {
  readonly name: string
  readonly documents: ReadonlyMap<string, StoredDocument>
  readonly ordered: readonly OrderedIndex[]
  readonly geo: readonly GeoIndex[]
  /** Puts `after` in the place of `before`; null stands for no document. Checks nothing: see writes.ts. */
  replace(before: StoredDocument | null, after: StoredDocument | null): void
  /** Replaces the whole content, which must be in natural order. */
  load(documents: readonly StoredDocument[]): void
}

/** An empty collection with the indexes of its schema. */
export function openCollection(name: string, schema: CollectionSchema): Collection {
  const documents = new Map<string, StoredDocument>()
  const isGeo = (index: CollectionSchema['indexes'][number]) => index.fields.some(({ type }) => type === 'geo')
  const ordered = schema.indexes.filter((index) => !isGeo(index)).map(openOrderedIndex)
  const geo = schema.indexes.filter(isGeo).map(openGeoIndex)
  return {
    name,
    documents,
    ordered,
    geo,
    replace: (before, after) => {
      for (const index of ordered) index.replace(before, after)
      for (const index of geo) index.replace(before, after)
      if (after) documents.set(after.key, after)
      else if (before) documents.delete(before.key)
    },
    load: (content) => {
      documents.clear()
      for (const stored of content) documents.set(stored.key, stored)
      for (const index of ordered) index.load(content)
      for (const index of geo) index.load(content)
    },
  }
}

/** The unique index that refuses this content beside the committed documents, and the document in its way. */
export function findDuplicate(collection: Collection, stored: StoredDocument) {
  for (const index of collection.ordered) {
    if (!index.unique) continue
    for (const key of index.keysOf(stored.body)) {
      // A unique index holds one document per key, so looking at the first is enough.
      const holder = index.entries.firstWithKey(key)
      if (holder && holder.documentKey !== stored.key) return { index, key, holderKey: holder.documentKey }
    }
  }
  return null
}
