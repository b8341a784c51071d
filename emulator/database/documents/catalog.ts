import { collectionExists, collectionMissing, tooManyCollections } from '../failures'
import type { CollectionSchema, DatabaseSchema } from '../schema'
import { type Collection, openCollection } from './collection'

/** All collections by name. */
export interface Catalog {
  /** Fails with DATABASE_COLLECTION_NOT_EXIST. */
  get(name: unknown): Collection
  find(name: string): Collection | undefined
  /** Adds a collection without indexes. Fails with DATABASE_COLLECTION_ALREADY_EXIST, also when called twice. */
  add(name: string): Collection
  all(): readonly Collection[]
  /** Back to the collections of the schema, all empty. */
  reset(): void
}

/** What `addCollection` makes: the console's default access and no index but `_id`. */
const BARE: CollectionSchema = { access: 'ADMINONLY', indexes: [] }

/** A catalog holding the schema's collections, empty. */
export function openCatalog(schema: DatabaseSchema, maxCollections: number): Catalog {
  const collections = new Map<string, Collection>()
  const reset = () => {
    collections.clear()
    for (const [name, described] of Object.entries(schema.collections)) {
      collections.set(name, openCollection(name, described))
    }
  }
  reset()
  return {
    get: (name) => {
      const found = typeof name === 'string' ? collections.get(name) : undefined
      if (!found) throw collectionMissing(String(name))
      return found
    },
    find: (name) => collections.get(name),
    add: (name) => {
      if (collections.has(name)) throw collectionExists()
      if (collections.size >= maxCollections) throw tooManyCollections(maxCollections)
      const added = openCollection(name, BARE)
      collections.set(name, added)
      return added
    },
    all: () => [...collections.values()],
    reset,
  }
}
