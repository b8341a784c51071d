import { queryFailure } from '../failures'
import { findNear } from '../queries/geo-clauses'
import { type Action, collectionOf, whereOf } from './action'

/** `database.calculateDocument`: how many documents match. Near queries cannot be counted, as in MongoDB. */
export const countDocuments: Action = (context, request) => {
  const collection = collectionOf(context, request)
  const where = whereOf(context, request)
  if (findNear(where)) throw queryFailure('$geoNear, $near, and $nearSphere are not allowed in this context')
  const total =
    Object.keys(where).length === 0 ? collection.documents.size : context.session.find(collection, { where }).length
  return { data: { total } }
}
