import { Lazy } from 'mingo/lazy'
import { $project } from 'mingo/operators/pipeline'
import type { Options } from 'mingo/types'
import { cloneDeep, resolve, setValue } from 'mingo/util'
import { type Document, isDocument, type StoredDocument } from '../documents/document'
import { writeEjson } from '../documents/ejson'
import { inMongoWords } from './matcher'
import { PLAIN_OPTIONS } from './operators'

/** The answer texts of documents, whole or reduced to a projection. */
export function project(documents: readonly StoredDocument[], projection: Document | null): readonly string[] {
  if (!projection || Object.keys(projection).length === 0) return documents.map((stored) => stored.text)
  // mingo deletes excluded nested fields in place, and these documents belong to the store.
  const copies = documents.map((stored) => cloneDeep(stored.body) as Record<string, unknown>)
  const rest = cutArrays(copies, projection)
  if (Object.keys(rest).length === 0) return copies.map(writeEjson)
  return inMongoWords(() => $project(Lazy(copies), rest, PLAIN_OPTIONS as Options).collect<Document[]>()).map(
    writeEjson,
  )
}

/**
 * `$slice` alone keeps all other fields, where mingo would keep none: so it is done here, and what is left is returned.
 * Beside fields that are asked for by name it is mingo's.
 */
function cutArrays(bodies: readonly Record<string, unknown>[], projection: Document): Document {
  const entries = Object.entries(projection)
  const slices = entries.filter(([, value]) => isDocument(value) && '$slice' in value)
  const names = entries.filter(([name, value]) => name !== '_id' && (isDocument(value) ? !('$slice' in value) : value))
  if (slices.length === 0 || names.length > 0) return projection
  for (const body of bodies) for (const [path, value] of slices) cut(body, path, (value as Document).$slice)
  return Object.fromEntries(entries.filter((entry) => !slices.includes(entry)))
}

/** A number takes from the front, a negative one from the end; a pair skips and takes. */
function cut(body: Record<string, unknown>, path: string, slice: unknown): void {
  const array = resolve(body, path)
  if (!Array.isArray(array)) return
  const [skip, take] = Array.isArray(slice)
    ? (slice as number[])
    : [Math.min(0, Number(slice)), Math.abs(Number(slice))]
  const from = skip === undefined || skip >= 0 ? (skip ?? 0) : Math.max(0, array.length + skip)
  setValue(body, path, array.slice(from, from + (take ?? array.length)))
}
