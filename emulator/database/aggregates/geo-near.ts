import { setValue } from 'mingo/util'
import type { Collection } from '../documents/collection'
import { type Document, isDocument } from '../documents/document'
import { queryFailure } from '../failures'
import { readPosition } from '../geometry/shape'
import { type GeoIndex, geometriesAt } from '../indexes/geo-index'
import { walkOutwards } from '../indexes/nearest'
import { compileWhere } from '../queries/matcher'
import type { Meter } from '../statistics'

interface NearWalk {
  /** Matching documents nearest first with their distance, found only as far as the caller keeps asking. */
  readonly documents: Iterable<Document>
  /** Counts what the walk has read; call once, after it. */
  report(): void
}

/** `$geoNear`. Fails when no geo index, or no single one, fits. */
export function walkNear(collection: Collection, value: unknown, meter: Meter): NearWalk {
  const stage = readStage(value)
  const index = indexFor(collection, stage.key)
  const matches = compileWhere(stage.where)
  const cost = { examined: 0, returned: 0 }

  function* documents(): Generator<Document> {
    for (const { documentKey, distanceM } of walkOutwards(index, stage.from, stage.reach)) {
      if (cost.returned >= stage.most) return
      const stored = collection.documents.get(documentKey)
      cost.examined++
      if (!stored || !matches(stored.body)) continue
      cost.returned++
      yield withDistance(stored.body, { ...stage, distance: distanceM * stage.multiplier, index })
    }
  }

  return {
    documents: documents(),
    report: () => meter.countQuery({ collection: collection.name, index: index.name, ...cost }),
  }
}

function readStage(stage: unknown) {
  if (!isDocument(stage)) throw queryFailure('$geoNear requires an object')
  const from = readPosition(stage.near)
  if (!from) throw queryFailure('$geoNear requires a near argument')
  const distanceField = stage.distanceField
  if (typeof distanceField !== 'string') throw queryFailure('$geoNear requires a distanceField option as a String')
  const where = stage.query ?? {}
  if (!isDocument(where)) throw queryFailure('$geoNear requires query to be an object')
  return {
    from,
    distanceField,
    locationField: textOf(stage.includeLocs),
    key: textOf(stage.key),
    multiplier: numberOf(stage.distanceMultiplier, 1),
    reach: { minM: numberOf(stage.minDistance, 0), maxM: numberOf(stage.maxDistance, Number.POSITIVE_INFINITY) },
    most: numberOf(stage.limit ?? stage.num, Number.POSITIVE_INFINITY),
    where,
  }
}

function indexFor(collection: Collection, key: string | null): GeoIndex {
  const fitting = collection.geo.filter((index) => key === null || index.path === key)
  const [only] = fitting
  if (!only) throw queryFailure('unable to find index for $geoNear query')
  if (fitting.length > 1) throw queryFailure('more than one 2dsphere index, not sure which to run geoNear on')
  return only
}

interface Place {
  readonly distanceField: string
  readonly locationField: string | null
  readonly distance: number
  readonly index: GeoIndex
}

function withDistance(body: Document, { distanceField, locationField, distance, index }: Place): Document {
  // A dotted field would write into a nested document of the store, so that one is copied first.
  const result: Record<string, unknown> = distanceField.includes('.') ? structuredClone({ ...body }) : { ...body }
  setValue(result, distanceField, distance)
  if (locationField !== null) setValue(result, locationField, geometriesAt(body, index.path)[0])
  return result
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}

function numberOf(value: unknown, otherwise: number): number {
  return typeof value === 'number' ? value : otherwise
}
