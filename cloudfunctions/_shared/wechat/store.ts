import { db } from './database'
import { type Amendment, amending, type Condition, isDuplicate, type Raw, replacing, update } from './update'

export type { Raw } from './update'

interface Answer {
  readonly data?: unknown
  readonly list?: unknown
  readonly total?: number
  readonly stats?: { readonly updated?: number; readonly removed?: number }
}

export interface Find {
  readonly where: Condition
  readonly order?: { readonly field: string; readonly direction: 'asc' | 'desc' }
  /** 1–1000, WeChat's own cap. */
  readonly limit: number
  /** Paths to read, `_id` always among them; whole documents when left out. A path into a list is of each of its parts. */
  readonly fields?: readonly string[]
}

export interface Joined {
  readonly where: Raw
  readonly limit: number
  readonly join: readonly Join[]
}

export interface Near extends Joined {
  readonly lng: number
  readonly lat: number
  /** Null for any distance. */
  readonly maxDistanceM: number | null
}

/** Adds, as an array named `as`, the documents of another collection whose `foreignField` equals our `_id`. */
export interface Join {
  readonly from: string
  readonly foreignField: string
  readonly as: string
}

export const command = db.command

/** A condition that holds where any of several does. */
export function anyOf(...conditions: readonly Raw[]): Condition {
  return command.or(...conditions)
}

/** A point as the database keeps it: GeoJSON, longitude first. Not `Geo.Point`, which the SDK does not translate inside `_.set`. */
export function point({ lng, lat }: { readonly lng: number; readonly lat: number }): Raw {
  return { type: 'Point', coordinates: [lng, lat] }
}

/** The document database with its traps kept inside. Each call is one round trip. */
export const store = {
  async get(collection: string, id: string): Promise<Raw | null> {
    const { data } = (await db.collection(collection).doc(id).get()) as Answer
    return isRaw(data) ? data : null
  },

  async find(collection: string, { where, order, limit, fields }: Find): Promise<readonly Raw[]> {
    const matching = db.collection(collection).where(where)
    const sorted = order ? matching.orderBy(order.field, order.direction) : matching
    const cut = fields ? sorted.field(Object.fromEntries(fields.map((path) => [path, true]))) : sorted
    return rawsIn(((await cut.limit(limit).get()) as Answer).data)
  },

  async count(collection: string, where: Condition): Promise<number> {
    return ((await db.collection(collection).where(where).count()) as Answer).total ?? 0
  },

  /** Nearest first. An aggregate, because only there can a second collection be asked in the same round trip. */
  async near(collection: string, { lng, lat, maxDistanceM, where, limit, join }: Near): Promise<readonly Raw[]> {
    const found = db
      .collection(collection)
      .aggregate()
      .geoNear({
        near: new db.Geo.Point(lng, lat),
        spherical: true,
        distanceField: 'distanceM',
        ...(maxDistanceM === null ? {} : { maxDistance: maxDistanceM }),
        query: where,
        key: 'location',
      })
      .limit(limit)
    return rawsIn(((await joining(found, join).end()) as Answer).list)
  },

  /** The same without an order. */
  async joined(collection: string, { where, limit, join }: Joined): Promise<readonly Raw[]> {
    const found = db.collection(collection).aggregate().match(where).limit(limit)
    return rawsIn(((await joining(found, join).end()) as Answer).list)
  },

  /** False when the id or a unique index is taken already. Several documents are written together or not at all only where the platform does so. */
  async insert(collection: string, documents: Raw | readonly Raw[]): Promise<boolean> {
    try {
      await db.collection(collection).add({ data: documents })
      return true
    } catch (error) {
      if (isDuplicate(error)) return false
      throw error
    }
  },

  async put(collection: string, id: string, document: Raw): Promise<void> {
    await db.collection(collection).doc(id).set({ data: document })
  },

  /**
   * Replaces whole top-level fields where `where` holds, and removes those given as undefined; answers how many documents changed, or 'duplicate' when a unique index refuses.
   * Two writers at the same instant: the platform may refuse one of them, which then changed nothing.
   * `update` by itself merges nested objects and would keep what we dropped, hence `_.set` around each field.
   */
  async replace(collection: string, where: Condition, fields: Raw): Promise<number | 'duplicate'> {
    return update(collection, where, replacing(fields))
  },

  /** The same, and adds to numbers whatever they are now; a missing number counts as 0. */
  async replaceAndAdd(
    collection: string,
    where: Raw,
    { fields, add }: { readonly fields: Raw; readonly add: Readonly<Record<string, number>> },
  ): Promise<number | 'duplicate'> {
    const added = Object.entries(add).map(([field, amount]) => [field, command.inc(amount)])
    return update(collection, where, { ...replacing(fields), ...Object.fromEntries(added) })
  },

  /**
   * Changes documents by what they are at that instant, without anybody having read them: the platform does one such write after the other, so that
   * `where` and the change are one act. Answers how many documents changed. One round trip.
   */
  async amend(collection: string, where: Condition, amendment: Amendment): Promise<number> {
    const changed = await update(collection, where, amending(amendment))
    return changed === 'duplicate' ? 0 : changed
  },

  /** Removes every document that meets the condition; answers how many. */
  async remove(collection: string, where: Raw): Promise<number> {
    const { stats } = (await db.collection(collection).where(where).remove()) as Answer
    return stats?.removed ?? 0
  },
}

type Aggregate = ReturnType<ReturnType<typeof db.collection>['aggregate']>

function joining(found: Aggregate, join: readonly Join[]): Aggregate {
  return join.reduce(
    (soFar, { from, foreignField, as }) => soFar.lookup({ from, localField: '_id', foreignField, as }),
    found,
  )
}

function rawsIn(value: unknown): readonly Raw[] {
  return Array.isArray(value) ? value.filter(isRaw) : []
}

function isRaw(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
