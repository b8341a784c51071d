import { Lazy } from 'mingo/lazy'
import { $project } from 'mingo/operators/pipeline'
import type { Options } from 'mingo/types'
import { cloneDeep } from 'mingo/util'
import type { Document, StoredDocument } from '../documents/document'
import { writeEjson } from '../documents/ejson'
import { inMongoWords } from './matcher'
import { PLAIN_OPTIONS } from './operators'

/** The answer texts of documents, whole or reduced to a projection. */
export function project(documents: readonly StoredDocument[], projection: Document | null): readonly string[] {
  if (!projection || Object.keys(projection).length === 0) return documents.map((stored) => stored.text)
  // mingo deletes excluded nested fields in place, and these documents belong to the store.
  const copies = documents.map((stored) => cloneDeep(stored.body) as Record<string, unknown>)
  return inMongoWords(() => $project(Lazy(copies), projection, PLAIN_OPTIONS as Options).collect<Document[]>()).map(
    writeEjson,
  )
}
