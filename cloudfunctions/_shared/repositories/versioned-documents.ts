import type * as z from 'zod'
import type { ErrorCode } from '../../../core/contract/errors'
import type { EpochMs } from '../../../core/kit/time'
import { AppError } from '../app-error'
import { parseStored, readAll } from '../documents/stored'
import type { Log } from '../log'
import { personIdsIn } from '../wechat/person-id'
import { command, type Find, type Raw, type store as Store } from '../wechat/store'
import { untilWritten, writeNext } from './versioned'

interface Versioned {
  readonly id: string
  readonly version: number
}

/** How often a change is decided anew when somebody else wrote in between; a crowd at one document is no case for a version. */
const TRIES = 12

/** Documents of one kind, each changed under its version alone. */
export interface VersionedDocuments<T extends Versioned> {
  get(id: string): Promise<T | null>
  /** False when the id, or what a unique index keeps single, is taken. */
  insert(thing: T): Promise<boolean>
  /** Fails with CONFLICT when somebody wrote since `before` was read, and as the kind says when a unique index refuses. */
  save(before: T, after: T): Promise<T>
  /** Loads, decides and saves, anew whenever somebody else wrote first; what is left as it was is not written. Fails with GONE and CONFLICT. */
  change(id: string, decide: (thing: T) => T): Promise<T>
  /** Broken ones are logged and left out. */
  find(query: Find): Promise<readonly T[]>
  /** What somebody must look at, longest overdue first, as stored. */
  wakingBy(now: EpochMs, limit: number): Promise<readonly Raw[]>
  /** Puts a stored one to the end of the queue, unless somebody has changed it since it was read. */
  putOff(raw: Raw, until: EpochMs): Promise<void>
  /** Throws with what is wrong with a broken one. */
  read(raw: Raw): T
  /** Those that name a person in whatever part, by id, after one of them, as stored. */
  naming(personId: string, after: string, limit: number): Promise<readonly Raw[]>
  /** Takes it away as it was read; false when somebody wrote since. */
  remove(thing: T): Promise<boolean>
}

/** What the documents of one collection are. */
export interface Kind<T extends Versioned> {
  readonly collection: string
  readonly schema: z.ZodType<T>
  /** What is stored beside it only to be queried; `namedIds`, by which an account that is deleted finds its traces, is added to it. */
  derived(thing: T): Raw
  /** What a unique index means by its refusal. */
  readonly taken?: ErrorCode
}

export function versionedDocuments<T extends Versioned>(
  store: typeof Store,
  log: Log,
  kind: Kind<T>,
): VersionedDocuments<T> {
  const { collection, schema } = kind
  const read = (raw: Raw) => parseStored(schema, { ...raw, id: raw._id })
  return {
    ...writers(store, kind, read),
    ...queue<T>(store, collection),
    ...traces<T>(store, collection),
    read,
    find: async (query) => readAll(await store.find(collection, query), read, log),
  }
}

/** A thing as it is stored. */
export function documentOf<T extends Versioned>({ derived }: Kind<T>, thing: T): Raw & { readonly _id: string } {
  const { id, ...fields } = thing
  return { ...fields, ...derived(thing), namedIds: personIdsIn(fields), _id: id }
}

type Writers<T extends Versioned> = Pick<VersionedDocuments<T>, 'get' | 'insert' | 'save' | 'change'>

function writers<T extends Versioned>(store: typeof Store, kind: Kind<T>, read: (raw: Raw) => T): Writers<T> {
  const { collection, taken = 'CONFLICT' } = kind
  const get = async (id: string) => {
    const raw = await store.get(collection, id)
    return raw ? read(raw) : null
  }
  const write = async (before: T, after: T): Promise<T | null> => {
    const next = { ...after, version: before.version + 1 }
    const outcome = await writeNext(store, { collection, version: before.version, document: documentOf(kind, next) })
    if (outcome === 'duplicate') throw new AppError(taken, `${collection} ${before.id}`)
    return outcome === 'written' ? next : null
  }
  return {
    get,
    insert: (thing) => store.insert(collection, documentOf(kind, thing)),

    async save(before, after) {
      const saved = await write(before, after)
      if (saved) return saved
      throw new AppError('CONFLICT', `${collection} ${before.id} at version ${before.version}`)
    },

    change: (id, decide) =>
      untilWritten(`${collection} ${id}`, TRIES, async () => {
        const before = await get(id)
        if (!before) throw new AppError('GONE', `${collection} ${id}`)
        const after = decide(before)
        return after === before ? before : write(before, after)
      }),
  }
}

function queue<T extends Versioned>(
  store: typeof Store,
  collection: string,
): Pick<VersionedDocuments<T>, 'wakingBy' | 'putOff'> {
  return {
    wakingBy: (now, limit) =>
      store.find(collection, {
        where: { wakeAt: command.lte(now) },
        order: { field: 'wakeAt', direction: 'asc' },
        limit,
      }),

    async putOff({ _id, wakeAt }, until) {
      await store.replace(collection, { _id, wakeAt }, { wakeAt: until })
    },
  }
}

function traces<T extends Versioned>(
  store: typeof Store,
  collection: string,
): Pick<VersionedDocuments<T>, 'naming' | 'remove'> {
  return {
    naming: (personId, after, limit) =>
      store.find(collection, {
        where: { namedIds: personId, _id: command.gt(after) },
        order: { field: '_id', direction: 'asc' },
        limit,
      }),
    remove: async ({ id, version }) => (await store.remove(collection, { _id: id, version })) === 1,
  }
}
