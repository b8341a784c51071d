import { readDocument } from '../documents/ejson'
import { transactionRefusal } from '../failures'
import { project } from '../queries/projection'
import { readOrder } from '../queries/sorting'
import {
  type Action,
  type ActionContext,
  collectionOf,
  countOf,
  isAboutOne,
  requireAnswerSize,
  type WireRequest,
  whereOf,
} from './action'

/** `database.getDocument`, by id or by query. A document that is not there is an empty list. */
export const getDocuments: Action = (context, request) => {
  const collection = collectionOf(context, request)
  const where = whereOf(context, request)
  const one = isAboutOne(request, where)
  const offset = one ? 0 : countOf(request, 'offset', 0)
  const limit = one ? 1 : limitOf(context, request)
  const order = request.order ? readOrder(readDocument(request.order, context.now)) : []
  const found = context.session.find(collection, { where, order, skip: offset, limit })
  const list = project(found, request.projection ? readDocument(request.projection, context.now) : null)
  requireAnswerSize(list, context)
  return { data: { list, offset, limit } }
}

/** `database.getDocument` inside a transaction, where only single documents can be read. */
export const getInTransaction: Action = (context, request) => {
  if (request.queryType !== 'DOC') {
    throw transactionRefusal(
      "[InvalidParameter] a transaction reads single documents only ((local emulator's wording))",
    )
  }
  return getDocuments(context, request)
}

function limitOf({ limits }: ActionContext, request: WireRequest): number {
  const asked = countOf(request, 'limit', limits.defaultGetCount)
  return Math.min(asked === 0 ? limits.defaultGetCount : asked, limits.maxGetCount)
}
