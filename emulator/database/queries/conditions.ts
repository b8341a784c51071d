import { type Document, isDocument } from '../documents/document'

/** One end of a range a field must lie in. */
export interface Bound {
  readonly operator: '$gt' | '$gte' | '$lt' | '$lte'
  readonly value: unknown
}

/** What a query demands of one field, as far as an index can use it. */
export interface FieldCondition {
  /** The field must equal one of these; null when nothing demands equality. */
  readonly equals: readonly unknown[] | null
  readonly bounds: readonly Bound[]
}

const BOUNDS = ['$gt', '$gte', '$lt', '$lte'] as const

/** The demands every matching document meets, by path. What is left out is left to the matcher. */
export function conditionsOf(where: Document): ReadonlyMap<string, FieldCondition> {
  const found = new Map<string, FieldCondition>()
  gather(where, found)
  return found
}

/** The branches of the query's `$or`, when it has exactly one at the top. */
export function branchesOf(where: Document): readonly Document[] | null {
  const branches = where.$or
  return Array.isArray(branches) && branches.length > 0 && branches.every(isDocument) ? branches : null
}

function gather(where: Document, found: Map<string, FieldCondition>): void {
  for (const [path, value] of Object.entries(where)) {
    if (path === '$and' && Array.isArray(value)) for (const part of value.filter(isDocument)) gather(part, found)
    if (path.startsWith('$')) continue
    const known = found.get(path)
    const { equals, bounds } = conditionIn(value)
    // A field that several parts demand equality of keeps the first; the matcher checks the rest.
    found.set(path, { equals: known?.equals ?? equals, bounds: [...(known?.bounds ?? []), ...bounds] })
  }
}

function conditionIn(value: unknown): FieldCondition {
  if (isIndexable(value)) return { equals: [value], bounds: [] }
  if (!isDocument(value)) return { equals: null, bounds: [] }
  const bounds = BOUNDS.filter((operator) => isIndexable(value[operator]) && value[operator] !== null).map(
    (operator) => ({
      operator,
      value: value[operator],
    }),
  )
  return { equals: equalsIn(value), bounds }
}

function equalsIn(expression: Document): readonly unknown[] | null {
  if ('$eq' in expression) return isIndexable(expression.$eq) ? [expression.$eq] : null
  const list = expression.$in
  return Array.isArray(list) && list.every(isIndexable) ? list : null
}

/** Documents, arrays and patterns compare in ways that one index key cannot stand for. */
function isIndexable(value: unknown): boolean {
  if (value === null) return true
  if (typeof value === 'object') return value instanceof Date
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
}
