import { Aggregator } from 'mingo/aggregator'
import { evalExpr } from 'mingo/core'
import type { Iterator } from 'mingo/lazy'
import { $lookup } from 'mingo/operators/pipeline'
import type { Options } from 'mingo/types'
import { cloneDeep } from 'mingo/util'
import type { Catalog } from '../documents/catalog'
import type { Collection } from '../documents/collection'
import { type Document, keyOf, type StoredDocument } from '../documents/document'
import { valuesAt } from '../documents/paths'
import { encodeValue } from '../documents/value-order'
import { queryFailure } from '../failures'
import { encodeField } from '../indexes/ordered-index'
import type { Meter } from '../statistics'

interface Join {
  readonly from: string
  readonly as: string
  readonly localField?: string
  readonly foreignField?: string
  readonly let?: Document
  readonly pipeline?: readonly Record<string, Document>[]
}

interface JoinContext {
  readonly catalog: Catalog
  readonly meter: Meter
  /** Runs a pipeline on another collection, with its indexes. */
  run(collection: Collection, pipeline: readonly Record<string, Document>[]): readonly Document[]
}

/**
 * `$lookup` by equal fields walks an index of the other collection when there is one and builds one for the occasion otherwise.
 * A pipeline without variables says the same of every document: it is run once, with the other collection's indexes. With
 * variables it is mingo's.
 */
export function joinStage(context: JoinContext) {
  return (documents: Iterator, expression: unknown, options: Options): Iterator => {
    const join = expression as Join
    if (typeof join.from !== 'string' || typeof join.as !== 'string') {
      throw queryFailure("$lookup argument 'from' and 'as' must be strings")
    }
    const { localField, foreignField, pipeline } = join
    if (localField === undefined && foreignField === undefined && pipeline && !join.let) {
      const found = runOnce(context, { from: join.from, pipeline })
      return documents.map<Document>((body) => ({ ...(body as Document), [join.as]: cloneDeep(found()) }))
    }
    if (localField === undefined || foreignField === undefined) {
      return $lookup(documents, expression as Parameters<typeof $lookup>[1], options)
    }
    const foreign = context.catalog.find(join.from)
    const partners = foreign ? partnersBy(foreign, foreignField) : () => []
    return documents.map<Document>((body) => {
      const found = partners(localValues(body as Document, localField))
      context.meter.countExamined(found.length)
      const bodies = found.map((stored) => cloneDeep(stored.body) as Record<string, unknown>)
      return { ...(body as Document), [join.as]: refine(bodies, { join, body: body as Document, options }) }
    })
  }
}

function runOnce(
  { catalog, run }: JoinContext,
  { from, pipeline }: Required<Pick<Join, 'pipeline'>> & Pick<Join, 'from'>,
): () => readonly Document[] {
  let found: readonly Document[] | null = null
  return () => {
    const foreign = catalog.find(from)
    found = found ?? (foreign ? run(foreign, pipeline) : [])
    return found
  }
}

type Partners = (values: readonly unknown[]) => readonly StoredDocument[]

function localValues(body: Document, path: string): readonly unknown[] {
  return valuesAt(body, path).values
}

function partnersBy(foreign: Collection, path: string): Partners {
  if (path === '_id') return byId(foreign)
  const index = foreign.ordered.find(({ fields }) => fields[0]?.path === path)
  const [field] = index?.fields ?? []
  if (index && field) {
    return (values) =>
      distinct(foreign, values, (value) => {
        const prefix = encodeField(value, field)
        return [...index.entries.walk({ low: prefix, high: `${prefix}\uffff` })].map((entry) => entry.documentKey)
      })
  }
  const byValue = groupByValue(foreign, path)
  return (values) => distinct(foreign, values, (value) => byValue.get(encodeValue(value)) ?? [])
}

function byId(foreign: Collection): Partners {
  return (values) => distinct(foreign, values, (value) => (foreign.documents.has(keyOf(value)) ? [keyOf(value)] : []))
}

function distinct(foreign: Collection, values: readonly unknown[], keysFor: (value: unknown) => readonly string[]) {
  const keys = new Set(values.flatMap((value) => keysFor(value ?? null)))
  return [...keys].flatMap((key) => foreign.documents.get(key) ?? [])
}

function groupByValue(foreign: Collection, path: string): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>()
  for (const stored of foreign.documents.values()) {
    for (const value of valuesAt(stored.body, path).values) {
      const group = groups.get(encodeValue(value)) ?? []
      groups.set(encodeValue(value), group)
      group.push(stored.key)
    }
  }
  return groups
}

interface Refinement {
  readonly join: Join
  readonly body: Document
  readonly options: Options
}

/** mingo would run the pipeline over the whole other collection here, not over the partners. */
function refine(partners: Record<string, unknown>[], { join, body, options }: Refinement): readonly unknown[] {
  if (!join.pipeline || join.pipeline.length === 0) return partners
  const bound = join.let ? (evalExpr(body, join.let, options) as Record<string, unknown>) : {}
  const variables = { ...options.variables, ...bound }
  return new Aggregator([...join.pipeline], { ...plain(options), variables }).run(partners)
}

/** The settings behind a running pipeline, without its state. */
function plain({ context, collectionResolver }: Options): Partial<Options> {
  const settings = { context, scriptEnabled: false, idKey: '_id', useStrictMode: true, failOnError: true }
  return collectionResolver ? { ...settings, collectionResolver } : settings
}
