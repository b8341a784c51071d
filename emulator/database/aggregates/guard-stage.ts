import * as stages from 'mingo/operators/pipeline'
import { isDocument } from '../documents/document'
import { queryFailure } from '../failures'
import { guardQuery } from '../queries/guard-query'

export interface Stage {
  readonly name: string
  readonly value: unknown
}

const WRITING = ['$out', '$merge', '$documents']
const KNOWN = new Set(['$geoNear', ...Object.keys(stages).filter((name) => !WRITING.includes(name))])

type Check = (value: unknown, position: number) => string | null

const CHECKS: Readonly<Record<string, Check>> = {
  $geoNear: (_, position) => (position > 0 ? '$geoNear is only valid as the first stage in a pipeline.' : null),
  $limit: (value) => (typeof value === 'number' && value > 0 ? null : 'the limit must be positive'),
  $skip: (value) => (typeof value === 'number' && value >= 0 ? null : 'Argument to $skip cannot be negative'),
  $sort: (value) => (isDocument(value) ? null : 'the $sort key specification must be an object'),
  $group: (value) => (isDocument(value) && '_id' in value ? null : 'a group specification must include an _id'),
  $match: matchProblem,
}

/** Refuses, in MongoDB's words, a stage that mingo would not know or would misread. */
export function guardStage({ name, value }: Stage, position: number): void {
  if (!KNOWN.has(name)) throw queryFailure(`Unrecognized pipeline stage name: '${name}'`)
  const problem = Object.hasOwn(CHECKS, name) ? CHECKS[name]?.(value, position) : null
  if (problem) throw queryFailure(problem)
}

function matchProblem(where: unknown): string | null {
  if (!isDocument(where)) return 'the match filter must be an expression in an object'
  if (/"\$(near|nearSphere)"/.test(JSON.stringify(where))) {
    return '$geoNear, $near, and $nearSphere are not allowed in this context'
  }
  guardQuery(where)
  return null
}
