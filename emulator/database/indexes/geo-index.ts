import RBush from 'rbush'
import type { Document, StoredDocument } from '../documents/document'
import { valueAt } from '../documents/paths'
import { type Box, boxOf, readShape, type Shape } from '../geometry/shape'
import type { IndexSchema } from '../schema'

/** One shape of one document in the tree. */
export interface GeoItem extends Box {
  readonly documentKey: string
  readonly shape: Shape
}

/** An R-tree over one field. Documents without the field are not in it, and no geo query finds them. */
export interface GeoIndex {
  readonly name: string
  readonly path: string
  readonly tree: RBush<GeoItem>
  replace(before: StoredDocument | null, after: StoredDocument | null): void
  load(documents: Iterable<StoredDocument>): void
}

/** An empty geo index. Of a compound index only the geo field is used; the others filter afterwards. */
export function openGeoIndex(schema: IndexSchema): GeoIndex {
  const path = schema.fields.find(({ type }) => type === 'geo')?.field ?? ''
  const tree = new RBush<GeoItem>()
  const itemsByDocument = new Map<string, readonly GeoItem[]>()

  const put = (stored: StoredDocument) => {
    const items = itemsOf(stored, path)
    if (items.length > 0) itemsByDocument.set(stored.key, items)
    return items
  }

  return {
    name: schema.name,
    path,
    tree,
    replace: (before, after) => {
      if (before && after && valueAt(before.body, path) === valueAt(after.body, path)) return
      if (before) {
        for (const item of itemsByDocument.get(before.key) ?? []) tree.remove(item)
        itemsByDocument.delete(before.key)
      }
      if (after) for (const item of put(after)) tree.insert(item)
    },
    load: (documents) => {
      tree.clear()
      itemsByDocument.clear()
      const all: GeoItem[] = []
      for (const stored of documents) all.push(...put(stored))
      tree.load(all)
    },
  }
}

/** MongoDB's words against a document whose value at a geo field is neither missing nor a geometry; null when it is fine. */
export function shapeProblem(index: GeoIndex, body: Document): string | null {
  const wrong = geometriesAt(body, index.path).find((value) => !readShape(value))
  return wrong === undefined ? null : `Can't extract geo keys: ${JSON.stringify(wrong).slice(0, 200)}`
}

/** The values at a geo field: one, none, or several when the field holds a list of GeoJSON objects. */
export function geometriesAt(body: Document, path: string): readonly unknown[] {
  const value = valueAt(body, path)
  if (value === undefined || value === null) return []
  const isPair = Array.isArray(value) && typeof value[0] === 'number'
  return Array.isArray(value) && !isPair ? value : [value]
}

function itemsOf(stored: StoredDocument, path: string): readonly GeoItem[] {
  return geometriesAt(stored.body, path).flatMap((value) => {
    const shape = readShape(value)
    return shape ? [{ ...boxOf(shape), shape, documentKey: stored.key }] : []
  })
}
