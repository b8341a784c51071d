import type { Document } from './memory-database'

const is = (operator: string) => (value: unknown) => ({ [operator]: value })
const any = (...conditions: readonly (Document | readonly Document[])[]) => ({ $or: conditions.flat() })

/** The conditions that the functions write, as plain MongoDB. */
export const memoryCommand = {
  eq: is('$eq'),
  neq: is('$ne'),
  lt: is('$lt'),
  lte: is('$lte'),
  gt: is('$gt'),
  gte: is('$gte'),
  in: is('$in'),
  nin: is('$nin'),
  exists: is('$exists'),
  elemMatch: is('$elemMatch'),
  or: any,
}
