import { descending, encodeValue, typeBracket } from '../documents/value-order'
import { encodeField, type OrderedField, type OrderedIndex } from '../indexes/ordered-index'
import type { KeyRange } from '../indexes/ordered-list'
import type { Bound, FieldCondition } from './conditions'

/** The part of an index that a query has to look at. */
export interface IndexUse {
  readonly ranges: readonly KeyRange[]
  /** How many leading fields are held to one value each; the index is ordered by the rest. */
  readonly fixedFields: number
  /** Whether the query narrows the index at all. */
  readonly narrows: boolean
}

/** Sorts after every continuation of a complete field. */
const AFTER = '\uffff'

/** More combinations of `$in` lists than this are not worth separate look-ups. */
const MOST_RANGES = 1000

/** Equality on leading fields, then a range on the next one: everything an ordered index can narrow. */
export function rangesFor(index: OrderedIndex, conditions: ReadonlyMap<string, FieldCondition>): IndexUse {
  let prefixes: readonly string[] = ['']
  let fixedFields = 0
  for (const [i, field] of index.fields.entries()) {
    const condition = conditions.get(field.path)
    const parts = condition?.equals ? equalParts(condition.equals, field) : null
    if (parts && prefixes.length * parts.length <= MOST_RANGES) {
      prefixes = prefixes.flatMap((prefix) => parts.map((part) => prefix + part))
      if (prefixes.length === 1) fixedFields = i + 1
      continue
    }
    const bounds = usableBounds(condition?.bounds ?? [], index.isMultikey())
    if (bounds.length > 0) {
      return { ranges: prefixes.map((prefix) => between(prefix, bounds, field)), fixedFields, narrows: true }
    }
    return { ranges: prefixes.map(startingWith), fixedFields, narrows: i > 0 }
  }
  return { ranges: prefixes.map(startingWith), fixedFields, narrows: true }
}

function startingWith(prefix: string): KeyRange {
  return { low: prefix, high: prefix + AFTER }
}

function equalParts(values: readonly unknown[], field: OrderedField): readonly string[] {
  return [...new Set(values.map((value) => encodeField(value, field)))]
}

/** In a multikey index each bound may be met by another element, so only one of them may narrow. */
function usableBounds(bounds: readonly Bound[], multikey: boolean): readonly Bound[] {
  const first = bounds[0]
  if (!first || multikey) return bounds.slice(0, 1)
  return bounds.filter((bound) => typeBracket(bound.value) === typeBracket(first.value))
}

function between(prefix: string, bounds: readonly Bound[], field: OrderedField): KeyRange {
  const bracket = typeBracket(bounds[0]?.value)
  const next = String.fromCharCode(bracket.charCodeAt(0) + 1)
  let low = field.descending ? descending(bracket) : bracket
  let high = field.descending ? descending(String.fromCharCode(bracket.charCodeAt(0) - 1)) : next
  for (const { operator, value } of bounds) {
    const encoded = field.descending ? descending(encodeValue(value)) : encodeValue(value)
    // A descending field turns "greater" into "earlier".
    const isLow = operator.startsWith('$gt') !== field.descending
    const edge = operator.endsWith('e') === isLow ? encoded : encoded + AFTER
    if (isLow && edge > low) low = edge
    if (!isLow && edge < high) high = edge
  }
  return { low: prefix + low, high: prefix + high }
}
