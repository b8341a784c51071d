import { Context } from 'mingo/core'
import type { Iterator } from 'mingo/lazy'
import * as accumulators from 'mingo/operators/accumulator'
import * as expressions from 'mingo/operators/expression'
import * as stages from 'mingo/operators/pipeline'
import * as projections from 'mingo/operators/projection'
import * as queries from 'mingo/operators/query'
import * as windows from 'mingo/operators/window'
import type { Options } from 'mingo/types'
import type { Document } from '../documents/document'
import { metresTo } from '../geometry/distance'
import { readShape, type Shape } from '../geometry/shape'
import { geometriesAt } from '../indexes/geo-index'
import { readIntersects, readNear, readWithin } from './geo-clauses'

type Predicate = (body: Document) => boolean
type QueryOperator = (path: string, value: unknown) => Predicate

const GEO: Readonly<Record<string, QueryOperator>> = {
  $geoWithin: (path, value) => someShape(path, readWithin(value).accepts),
  $geoIntersects: (path, value) => someShape(path, readIntersects(value).accepts),
  $nearSphere: near,
  $near: near,
}

// $out and $merge would write behind the store's back, and $documents is not of this MongoDB's age.
const { $out: _out, $merge: _merge, $documents: _documents, ...reading } = stages

/** A pipeline stage of ours, in mingo's shape. */
type StageOperator = (documents: Iterator, expression: unknown, options: Options) => Iterator

/** Settings for every mingo call: all operators, the geo ones and the given stages of ours, and no scripts. */
export function mingoOptions(own: Readonly<Record<string, StageOperator>> = {}): Partial<Options> {
  const context = Context.init({
    accumulator: accumulators,
    expression: expressions,
    pipeline: { ...reading, ...own } as Parameters<Context['addPipelineOps']>[0],
    projection: projections,
    query: { ...queries, ...GEO } as Parameters<Context['addQueryOps']>[0],
    window: windows,
  })
  // Stages called by themselves get no defaults from mingo, hence the last three.
  return { context, scriptEnabled: false, idKey: '_id', useStrictMode: true, failOnError: true }
}

/** Settings for mingo calls that need no database. */
export const PLAIN_OPTIONS = mingoOptions()

function near(path: string, value: unknown): Predicate {
  const { from, reach } = readNear(path, value)
  return someShape(path, (shape) => {
    const distanceM = metresTo(shape, from)
    return distanceM >= reach.minM && distanceM <= reach.maxM
  })
}

function someShape(path: string, accepts: (shape: Shape) => boolean): Predicate {
  return (body) =>
    geometriesAt(body, path).some((value) => {
      const shape = readShape(value)
      return shape !== null && accepts(shape)
    })
}
