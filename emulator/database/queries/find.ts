import type { Collection } from '../documents/collection'
import type { Document, StoredDocument } from '../documents/document'
import type { Meter } from '../statistics'
import { compileWhere } from './matcher'
import { choosePlan } from './planner'
import { type SortField, sortDocuments } from './sorting'

export interface FindRequest {
  readonly where: Document
  readonly order?: readonly SortField[]
  readonly skip?: number
  /** No limit when left out. */
  readonly limit?: number
}

/**
 * The documents that match: in the asked order, else nearest first for a near query, else as they lie in the index or the
 * collection. Looks at no more of them than it must.
 */
export function findDocuments(collection: Collection, request: FindRequest, meter: Meter): readonly StoredDocument[] {
  const { where, order = [], skip = 0, limit = Number.POSITIVE_INFINITY } = request
  const matches = compileWhere(where)
  const plan = choosePlan(collection, { where, order, need: skip + limit })
  const enough = plan.ordered ? skip + limit : Number.POSITIVE_INFINITY
  const found: StoredDocument[] = []
  let examined = 0
  if (enough > 0) {
    for (const key of plan.candidates()) {
      const stored = collection.documents.get(key)
      if (!stored) continue
      examined++
      if (matches(stored.body)) found.push(stored)
      if (found.length >= enough) break
    }
  }
  const sorted = plan.ordered ? found : sortDocuments(found, order)
  const answer = sorted.slice(skip, skip + limit)
  meter.countQuery({ collection: collection.name, index: plan.index, examined, returned: answer.length })
  return answer
}
