import type { Collection } from '../documents/collection'
import { type Document, isDocument, keyOf } from '../documents/document'
import { queryFailure } from '../failures'
import type { GeoIndex } from '../indexes/geo-index'
import { walkOutwards } from '../indexes/nearest'
import type { OrderedIndex } from '../indexes/ordered-index'
import { branchesOf, conditionsOf } from './conditions'
import { findAreas, findNear, geoPaths } from './geo-clauses'
import { type IndexUse, rangesFor } from './key-ranges'
import type { SortField } from './sorting'

/** Where to look for the documents of a query. */
interface Plan {
  /** The index walked; null for a scan. */
  readonly index: string | null
  /** Document keys to look at; a document may not come twice. */
  candidates(): Iterable<string>
  /** Whether the candidates already come in the asked order. */
  readonly ordered: boolean
  /** About how many documents will be looked at. */
  readonly cost: number
}

interface Question {
  readonly where: Document
  readonly order: readonly SortField[]
  /** Documents wanted, skipped ones included. */
  readonly need: number
}

/** Chooses the cheapest way to answer. Fails when a geo operator has no geo index. */
export function choosePlan(collection: Collection, question: Question): Plan {
  requireGeoIndexes(collection, question.where)
  const byId = planById(question)
  if (byId) return byId
  const byPlace = planByPlace(collection, question)
  if (byPlace) return byPlace
  const plans = collection.ordered.flatMap((index) => planByIndex(index, question))
  const best = plans.reduce(cheaper, planScan(collection, question))
  return best.index === null ? (planUnion(collection, question) ?? best) : best
}

/** Of two equally dear plans the one that sorts wins, then the one that uses an index. */
function cheaper(a: Plan, b: Plan): Plan {
  if (a.cost !== b.cost) return b.cost < a.cost ? b : a
  if (a.ordered !== b.ordered) return b.ordered ? b : a
  return a.index === null ? b : a
}

function requireGeoIndexes(collection: Collection, where: Document): void {
  const missing = geoPaths(where).find((path) => !geoIndexAt(collection, path))
  if (missing === undefined) return
  throw queryFailure(
    `error processing query: ns=tnt-local.${collection.name}: planner returned error :: caused by :: unable to find index for $geoNear query`,
  )
}

function geoIndexAt(collection: Collection, path: string): GeoIndex | undefined {
  return collection.geo.find((index) => index.path === path)
}

function planById({ where, order }: Question): Plan | null {
  const ids = conditionsOf(where).get('_id')?.equals ?? (isForeignId(where._id) ? [where._id] : null)
  if (!ids) return null
  const keys = [...new Set(ids.map(keyOf))]
  return { index: '_id_', candidates: () => keys, ordered: order.length === 0 || keys.length === 1, cost: keys.length }
}

/** An ObjectId is neither text nor a nested document, and equals what it prints. */
function isForeignId(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !isDocument(value) && !(value instanceof RegExp)
}

function planByPlace(collection: Collection, { where, order }: Question): Plan | null {
  const near = findNear(where)
  const index = near && geoIndexAt(collection, near.path)
  if (near && index) {
    const candidates = () => mapped(walkOutwards(index, near.from, near.reach), (neighbour) => neighbour.documentKey)
    return { index: index.name, candidates, ordered: order.length === 0, cost: 0 }
  }
  const area = findAreas(where)[0]
  const tree = area && geoIndexAt(collection, area.path)
  if (!area || !tree) return null
  const keys = new Set(area.boxes.flatMap((box) => tree.tree.search(box)).map((item) => item.documentKey))
  return { index: tree.name, candidates: () => keys, ordered: order.length === 0, cost: keys.size }
}

function planByIndex(index: OrderedIndex, question: Question): readonly Plan[] {
  const use = rangesFor(index, conditionsOf(question.where))
  const direction = directionFor(index, use, question.order)
  if (!use.narrows && direction === null) return []
  const entries = use.ranges.reduce((sum, range) => sum + index.entries.count(range), 0)
  // An order for free lets a small limit stop early; how early depends on what the matcher still drops.
  const cost = direction === null || question.order.length === 0 ? entries : Math.min(entries, question.need * 10)
  if (!use.narrows && cost >= entries) return []
  const candidates = () => walkRanges(index, use, direction === 'backwards')
  return [{ index: index.name, candidates, ordered: direction !== null, cost }]
}

/** Which way to walk an index so that the order comes for free; null when it does not. */
function directionFor(
  index: OrderedIndex,
  use: IndexUse,
  order: readonly SortField[],
): 'forwards' | 'backwards' | null {
  const fixed = new Set(index.fields.slice(0, use.fixedFields).map((field) => field.path))
  const left = order.filter((field) => !fixed.has(field.path))
  if (left.length === 0 && !index.isMultikey()) return 'forwards'
  if (order.length === 0) return 'forwards'
  if (index.isMultikey() || use.ranges.length !== 1) return null
  const rest = index.fields.slice(use.fixedFields)
  const fits = (flipped: boolean) =>
    left.every((field, i) => rest[i]?.path === field.path && (rest[i]?.descending !== field.descending) === flipped)
  if (fits(false)) return 'forwards'
  return fits(true) ? 'backwards' : null
}

function* walkRanges(index: OrderedIndex, { ranges }: IndexUse, backwards: boolean): Generator<string> {
  const met = index.isMultikey() ? new Set<string>() : null
  for (const range of ranges) {
    for (const { documentKey } of index.entries.walk(range, backwards)) {
      if (met?.has(documentKey)) continue
      met?.add(documentKey)
      yield documentKey
    }
  }
}

function planScan(collection: Collection, { order }: Question): Plan {
  const { documents } = collection
  return { index: null, candidates: () => documents.keys(), ordered: order.length === 0, cost: documents.size }
}

/** An `$or` whose every branch has an index is the union of what the branches find. */
function planUnion(collection: Collection, { where, order, need }: Question): Plan | null {
  const branches = branchesOf(where)
  if (!branches) return null
  const plans = branches.map((branch) => choosePlan(collection, { where: branch, order: [], need }))
  if (plans.some((plan) => plan.index === null)) return null
  const keys = new Set(plans.flatMap((plan) => [...plan.candidates()]))
  const names = [...new Set(plans.map((plan) => plan.index))].join('+')
  return { index: names, candidates: () => keys, ordered: order.length === 0, cost: keys.size }
}

function* mapped<A, B>(source: Iterable<A>, to: (value: A) => B): Generator<B> {
  for (const value of source) yield to(value)
}
