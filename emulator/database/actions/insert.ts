import { randomBytes } from 'node:crypto'
import type { Document } from '../documents/document'
import { readDocument } from '../documents/ejson'
import { insertFailure, invalidRequest } from '../failures'
import { writeOf } from '../transactions/write'
import { type Action, type ActionContext, collectionOf } from './action'
import { requireWriteSize, storeBody } from './store-body'

/** `database.insertDocument`: one or many. On a duplicate the documents before it stay, as MongoDB's ordered insert leaves them. */
export const insertDocuments: Action = (context, request) => {
  const collection = collectionOf(context, request)
  requireWriteSize(request, context.limits)
  const bodies = bodiesOf(request.data, context)
  const writes = bodies.map((body) => {
    const after = storeBody(body, context.nextOrder(), { limits: context.limits, fail: insertFailure })
    return writeOf(collection, { before: null, after })
  })
  context.session.put(writes, insertFailure)
  return { data: { insertedIds: bodies.map((body) => body._id) } }
}

function bodiesOf(data: unknown, { limits, now }: ActionContext): readonly Document[] {
  if (!Array.isArray(data) || data.length === 0) throw invalidRequest('data must be a list of EJSON documents')
  if (data.length > limits.maxInsertCount) {
    throw invalidRequest(`data holds ${data.length} documents, more than ${limits.maxInsertCount}`)
  }
  return data.map((text) => {
    const body = readDocument(text, now)
    refuseOperators(body)
    return body._id === undefined || body._id === null ? { ...body, _id: randomBytes(16).toString('hex') } : body
  })
}

function refuseOperators(body: Document): void {
  const operator = Object.keys(body).find((name) => name.startsWith('$'))
  if (operator !== undefined) throw insertFailure(`Document can't have $ prefixed field names: ${operator}`)
  if (Array.isArray(body._id) || body._id instanceof RegExp) throw insertFailure("can't use an array for _id")
}
