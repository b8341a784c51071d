import { updateFailure } from '../failures'
import { writeOf } from '../transactions/write'
import { type Action, collectionOf, isAboutOne, whereOf } from './action'

/** `database.removeDocument`, by id or by query. Removing nothing succeeds with `deleted: 0`. */
export const removeDocuments: Action = (context, request) => {
  const collection = collectionOf(context, request)
  const where = whereOf(context, request)
  const one = isAboutOne(request, where) || request.multi === false
  const targets = context.session.find(collection, one ? { where, limit: 1 } : { where })
  context.session.put(
    targets.map((before) => writeOf(collection, { before, after: null })),
    updateFailure,
  )
  return { data: { deleted: targets.length } }
}
