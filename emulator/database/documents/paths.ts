import { type Document, isDocument } from './document'

/** The one value at a dotted path, arrays taken by position only; undefined where nothing is. */
export function valueAt(body: Document, path: string): unknown {
  let value: unknown = body
  for (const name of path.split('.')) value = (value as Record<string, unknown> | null | undefined)?.[name]
  return value
}

/** What an index sees at a path of one document. */
interface PathValues {
  readonly values: readonly unknown[]
  /** Name of the first array met on the way, or null when the document has one plain value there. */
  readonly array: string | null
}

/**
 * The values an index holds for a document at a dotted path: one per array element, null where nothing is,
 * undefined for an empty array. Never empty.
 */
export function valuesAt(body: Document, path: string): PathValues {
  const plain = path.includes('.') ? undefined : body[path]
  if (!path.includes('.') && !Array.isArray(plain)) return { values: [plain ?? null], array: null }
  const found: Found = { values: [], array: null }
  collect(body, path.split('.'), found)
  return found.values.length > 0 ? found : { values: [null], array: found.array }
}

interface Found {
  values: unknown[]
  array: string | null
}

function collect(value: unknown, path: readonly string[], found: Found): void {
  const [head, ...rest] = path
  if (Array.isArray(value)) collectFromArray(value, path, found)
  else if (head === undefined) found.values.push(value ?? null)
  else if (isDocument(value)) descend(value[head], { head, rest }, found)
  else found.values.push(null)
}

function descend(value: unknown, { head, rest }: { head: string; rest: readonly string[] }, found: Found): void {
  if (Array.isArray(value)) found.array ??= head
  collect(value, rest, found)
}

function collectFromArray(array: readonly unknown[], path: readonly string[], found: Found): void {
  const [head, ...rest] = path
  if (head === undefined) {
    found.values.push(...(array.length > 0 ? array : [undefined]))
    return
  }
  if (/^\d+$/.test(head)) descend(array[Number(head)], { head, rest }, found)
  for (const element of array) {
    if (isDocument(element)) collect(element, path, found)
    else if (Array.isArray(element)) collectFromArray(element, path, found)
  }
}
