import { Aggregator } from 'mingo/aggregator'
import { ProcessingMode } from 'mingo/core'
import type { Catalog } from '../documents/catalog'
import type { Collection } from '../documents/collection'
import { type Document, isDocument } from '../documents/document'
import { findDocuments } from '../queries/find'
import { inMongoWords } from '../queries/matcher'
import { mingoOptions } from '../queries/operators'
import { readOrder } from '../queries/sorting'
import type { Meter } from '../statistics'
import { countStage } from './count'
import { walkNear } from './geo-near'
import { guardStage, type Stage } from './guard-stage'
import { limitStage } from './limit'
import { joinStage } from './lookup'

interface PipelineContext {
  readonly catalog: Catalog
  readonly meter: Meter
  readonly now: number
}

/** Runs an aggregation. The leading `$match`, `$sort` and `$limit`, or `$geoNear`, use indexes; the rest is mingo's. */
export function runPipeline(
  collection: Collection,
  stages: readonly Stage[],
  context: PipelineContext,
): readonly Document[] {
  const dated = stages.map(({ name, value }) => ({ name, value: withNow(value, context.now) }))
  dated.forEach(guardStage)
  const { source, rest, report } = startOf(collection, dated, context)
  const pipeline = rest.map(({ name, value }) => ({ [name]: value }))
  const { catalog } = context
  const run = (other: Collection, pipeline: readonly Readonly<Record<string, Document>>[]) =>
    runPipeline(
      other,
      pipeline.flatMap((stage) => Object.entries(stage).map(([name, value]) => ({ name, value }))),
      context,
    )
  const options = {
    ...mingoOptions({ $lookup: joinStage({ ...context, run }), $limit: limitStage, $count: countStage }),
    // Some stages write into nested documents, which here belong to the store.
    processingMode: ProcessingMode.CLONE_INPUT,
    collectionResolver: (name: string) => contentOf(catalog, name),
  }
  const answer = inMongoWords(() => new Aggregator(pipeline, options).run<Record<string, unknown>>(source))
  report()
  return answer
}

interface Start {
  readonly source: Iterable<Document>
  readonly rest: readonly Stage[]
  /** Counts what was read; call once, at the end. */
  report(): void
}

function startOf(collection: Collection, stages: readonly Stage[], context: PipelineContext): Start {
  const [first, ...rest] = stages
  if (first?.name === '$geoNear') {
    const { documents, report } = walkNear(collection, first.value, context.meter)
    return { source: documents, rest, report }
  }
  return matchStart(collection, stages, context)
}

/** Takes `$match`, then `$sort`, then `$limit` from the front, as far as they stand in that order. */
function matchStart(collection: Collection, stages: readonly Stage[], { meter }: PipelineContext): Start {
  let rest = stages
  const take = (name: string): unknown => {
    if (rest[0]?.name !== name) return undefined
    const { value } = rest[0]
    rest = rest.slice(1)
    return value
  }
  const where = take('$match') ?? {}
  const order = take('$sort')
  const limit = take('$limit')
  const found = findDocuments(
    collection,
    {
      where: where as Document,
      order: isDocument(order) ? readOrder(order) : [],
      limit: typeof limit === 'number' ? limit : Number.POSITIVE_INFINITY,
    },
    meter,
  )
  return { source: found.map((stored) => stored.body), rest, report: () => {} }
}

/** mingo's own `$$NOW` is the machine's clock; here time is the database's. */
function withNow(value: unknown, now: number): unknown {
  if (value === '$$NOW') return new Date(now)
  if (Array.isArray(value)) return value.map((element) => withNow(element, now))
  if (!isDocument(value) || '$literal' in value) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withNow(inner, now)]))
}

/** MongoDB takes a collection that does not exist for an empty one here. */
function contentOf(catalog: Catalog, name: string): Record<string, unknown>[] {
  return [...(catalog.find(name)?.documents.values() ?? [])].map((stored) => stored.body)
}
