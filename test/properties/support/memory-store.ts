import { distanceM } from '../../../core/kit/geo'
import type { Document, MemoryDatabase } from './memory-database'

/** Asked before each round trip; may park the caller, and may fail on the way there or on the way back. */
export interface Gate {
  /** Resolves when the request reaches the database; the answer, when it is lost on the way back. */
  pass(request: Request): Promise<'answered' | 'lost'>
}

export interface Request {
  readonly action: 'get' | 'find' | 'count' | 'near' | 'insert' | 'put' | 'replace' | 'remove' | 'look'
  readonly collection: string
}

interface Find {
  readonly where: Document
  readonly order?: { readonly field: string; readonly direction: 'asc' | 'desc' }
  readonly limit: number
}

interface Joined {
  readonly where: Document
  readonly limit: number
  readonly join: Join | readonly Join[]
}

interface Near extends Joined {
  readonly lng: number
  readonly lat: number
  readonly maxDistanceM: number | null
}

interface Join {
  readonly from: string
  readonly localField?: string
  readonly foreignField: string
  readonly as: string
}

interface Change {
  readonly fields: Document
  readonly add: Readonly<Record<string, number>>
}

/** What the platform says when an answer does not come. */
export class LostAnswer extends Error {}

// Over 40 lines: one method each, a line or a few long.
/** The functions' store on a database in memory: the same calls, the same answers, and a gate before each. */
export function memoryStore(database: MemoryDatabase, gate: Gate) {
  const trip = async <T>(request: Request, act: () => T): Promise<T> => {
    const way = await gate.pass(request)
    const answer = act()
    if (way === 'lost') throw new LostAnswer(`no answer to ${request.action} ${request.collection}`)
    return answer
  }
  const asked = (action: Request['action'], collection: string): Request => ({ action, collection })
  return {
    get: (collection: string, id: string) => trip(asked('get', collection), () => database.get(collection, id)),
    find: (collection: string, query: Find) =>
      trip(asked('find', collection), () => found(database, collection, query)),
    count: (collection: string, where: Document) =>
      trip(asked('count', collection), () => database.matching(collection, flattened(where)).length),
    near: (collection: string, query: Near) =>
      trip(asked('near', collection), () => nearest(database, collection, query)),
    joined: (collection: string, { where, limit, join }: Joined) =>
      trip(asked('near', collection), () =>
        database
          .matching(collection, flattened(where))
          .slice(0, limit)
          .map((document) => joinedTo(database, document, join)),
      ),
    insert: (collection: string, documents: Document | readonly Document[]) =>
      trip(asked('insert', collection), () =>
        database.insert(collection, (isList(documents) ? documents : [documents]).map(stored)),
      ),
    put: (collection: string, id: string, document: Document) =>
      trip(asked('put', collection), () => database.put(collection, stored({ ...document, _id: id }))),
    replace: (collection: string, where: Document, fields: Document) =>
      trip(asked('replace', collection), () =>
        database.update(collection, flattened(where), (before) => stored({ ...before, ...fields })),
      ),
    replaceAndAdd: (collection: string, where: Document, { fields, add }: Change) =>
      trip(asked('replace', collection), () =>
        database.update(collection, flattened(where), (before) => {
          const sums = Object.entries(add).map(([field, amount]) => [field, Number(before[field] ?? 0) + amount])
          return stored({ ...before, ...fields, ...Object.fromEntries(sums) })
        }),
      ),
    remove: (collection: string, where: Document) =>
      trip(asked('remove', collection), () => database.remove(collection, flattened(where))),
  }
}

export type MemoryStore = ReturnType<typeof memoryStore>

interface Elsewhere {
  readonly from: string
  readonly where: object
  readonly most: number
}

export type MemoryLookAround = (
  at: { readonly collection: string; readonly id: string },
  elsewhere: Readonly<Record<string, Elsewhere>>,
) => Promise<{ readonly document: Document; readonly counts: Readonly<Record<string, number>> } | null>

/** One document and the counts beside it, in one round trip. */
export function memoryLookAround(database: MemoryDatabase, gate: Gate): MemoryLookAround {
  return async ({ collection, id }, elsewhere) => {
    const way = await gate.pass({ action: 'look', collection })
    if (way === 'lost') throw new LostAnswer(`no answer to look ${collection}`)
    const document = database.get(collection, id)
    if (!document) return null
    const counts = Object.entries(elsewhere).map(([name, { from, where, most }]) => {
      return [name, Math.min(most, database.matching(from, flattened(where as Document)).length)]
    })
    return { document, counts: Object.fromEntries(counts) }
  }
}

function found(database: MemoryDatabase, collection: string, { where, order, limit }: Find): readonly Document[] {
  const matching = database.matching(collection, flattened(where))
  if (!order) return matching.slice(0, limit)
  const sign = order.direction === 'asc' ? 1 : -1
  return [...matching].sort((a, b) => sign * compare(a[order.field], b[order.field])).slice(0, limit)
}

/** Missing and null come first, then numbers, then texts. */
function compare(a: unknown, b: unknown): number {
  const [first, second] = [rankOf(a), rankOf(b)]
  if (first !== second) return first - second
  if (typeof a === 'number' && typeof b === 'number') return a - b
  return String(a) < String(b) ? -1 : Number(String(a) > String(b))
}

function rankOf(value: unknown): number {
  return value === null || value === undefined ? 0 : typeof value === 'number' ? 1 : 2
}

function nearest(database: MemoryDatabase, collection: string, query: Near): readonly Document[] {
  const reach = query.maxDistanceM ?? Number.POSITIVE_INFINITY
  return database
    .matching(collection, flattened(query.where))
    .flatMap((document) => {
      const at = placeOf(document.location)
      return at ? [{ ...document, distanceM: distanceM(at, query) }] : []
    })
    .filter((one) => one.distanceM <= reach)
    .sort((a, b) => a.distanceM - b.distanceM)
    .slice(0, query.limit)
    .map((document) => joinedTo(database, document, query.join))
}

function joinedTo(database: MemoryDatabase, document: Document, join: Join | readonly Join[]): Document {
  const joins = isList(join) ? join : [join]
  return joins.reduce<Document>((soFar, one) => withPartners(database, soFar, one), document)
}

function withPartners(database: MemoryDatabase, document: Document, join: Join): Document {
  const local = document[join.localField ?? '_id'] ?? null
  const where = { [join.foreignField]: isList(local) ? { $in: local } : local }
  return { ...document, [join.as]: database.matching(join.from, where) }
}

function placeOf(location: unknown): { readonly lng: number; readonly lat: number } | null {
  const { coordinates } = (location ?? {}) as { readonly coordinates?: readonly [number, number] }
  return coordinates ? { lng: coordinates[0], lat: coordinates[1] } : null
}

/** What is given as undefined is not there. */
function stored(document: Document): Document {
  return Object.fromEntries(Object.entries(document).filter(([, value]) => value !== undefined))
}

/** Nested objects in a condition mean their fields, not the object as a whole: so does the SDK. */
function flattened(where: Document, path = ''): Document {
  return Object.fromEntries(
    Object.entries(where).flatMap(([field, value]) => {
      if (field === '$or' || field === '$and')
        return [[field, (value as readonly Document[]).map((part) => flattened(part))]]
      return isPlain(value) ? Object.entries(flattened(value, `${path}${field}.`)) : [[path + field, value]]
    }),
  )
}

function isPlain(value: unknown): value is Document {
  if (typeof value !== 'object' || value === null || isList(value)) return false
  const names = Object.keys(value)
  return names.length > 0 && names.every((name) => !name.startsWith('$'))
}

function isList<T>(value: T | readonly T[]): value is readonly T[] {
  return Array.isArray(value)
}
