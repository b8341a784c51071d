import type { CloudError } from '../../cloud-error'
import type { Collection } from '../documents/collection'
import type { StoredDocument } from '../documents/document'
import { shapeProblem } from '../indexes/geo-index'
import type { FindRequest } from '../queries/find'
import type { Transaction } from './transactions'
import type { Write } from './write'

/** How one request reads and writes: an ordinary request and one of a transaction differ only here. */
export interface Session {
  /** The documents a request is about. A transaction finds by `_id` only. */
  find(collection: Collection, request: FindRequest): readonly StoredDocument[]
  /**
   * Makes the changes in order, up to the first that a unique index or a geometry forbids; that one is reported through
   * `fail`. Throws Locked before any change when a transaction holds one of the documents.
   */
  put(writes: readonly Write[], fail: (words: string) => CloudError): void
}

/** An ordinary write has to wait for this transaction and then look again. */
export class Locked extends Error {
  constructor(readonly by: Transaction) {
    super(`locked by ${by.id}`)
    this.name = 'Locked'
  }
}

/** MongoDB's words against a document whose geometry an index cannot hold, or null. */
export function geometryProblem({ collection, after }: Write): string | null {
  for (const index of collection.geo) {
    const problem = after ? shapeProblem(index, after.body) : null
    if (problem) return problem
  }
  return null
}
