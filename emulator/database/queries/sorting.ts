import type { Document, StoredDocument } from '../documents/document'
import { valuesAt } from '../documents/paths'
import { descending, encodeValue } from '../documents/value-order'
import { queryFailure } from '../failures'

export interface SortField {
  readonly path: string
  readonly descending: boolean
}

/** Reads `{field: 1 | -1}`; earlier fields weigh more. */
export function readOrder(order: Document): readonly SortField[] {
  return Object.entries(order).map(([path, direction]) => {
    if (direction !== 1 && direction !== -1)
      throw queryFailure('(BadValue) $sort key ordering must be 1 (for ascending) or -1 (for descending)')
    return { path, descending: direction === -1 }
  })
}

/** Sorts as MongoDB does: arrays count by their least element upwards and by their greatest downwards; ties keep their order. */
export function sortDocuments(
  documents: readonly StoredDocument[],
  order: readonly SortField[],
): readonly StoredDocument[] {
  const keyed = documents.map((stored) => ({ stored, key: order.map((field) => sortKey(stored.body, field)).join('') }))
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
  return keyed.map(({ stored }) => stored)
}

function sortKey(body: Document, field: SortField): string {
  const { values } = valuesAt(body, field.path)
  const keys = values.map((value) => (field.descending ? descending(encodeValue(value)) : encodeValue(value)))
  // The complement turns the greatest value into the least key, so both directions look for the least.
  return keys.sort()[0] ?? ''
}
