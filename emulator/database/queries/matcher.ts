import { Query } from 'mingo/query'
import { CloudError } from '../../cloud-error'
import type { Document } from '../documents/document'
import { queryFailure } from '../failures'
import { guardQuery } from './guard-query'
import { PLAIN_OPTIONS } from './operators'

/** Compiles a query once. Fails with DATABASE_REQUEST_FAILED, in MongoDB's words where they are known. */
export function compileWhere(where: Document): (body: Document) => boolean {
  if (Object.keys(where).length === 0) return () => true
  guardQuery(where)
  const query = inMongoWords(() => new Query(where, PLAIN_OPTIONS))
  return (body) => inMongoWords(() => query.test(body as Record<string, unknown>))
}

const UNKNOWN_OPERATOR = /unknown (?:query operator|top level operator:) (\S+)/

/** Runs mingo and turns whatever it throws into the cloud's failure. */
export function inMongoWords<T>(run: () => T): T {
  try {
    return run()
  } catch (error) {
    if (error instanceof CloudError) throw error
    const words = error instanceof Error ? error.message : String(error)
    const operator = UNKNOWN_OPERATOR.exec(words)?.[1]
    throw queryFailure(operator ? `(BadValue) unknown operator: ${operator}` : words)
  }
}
