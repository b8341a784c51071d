import { type Document, isDocument } from '../documents/document'
import { queryFailure } from '../failures'
import { intersects, isWithin } from '../geometry/containment'
import { boxesAround, EARTH_RADIUS_M, metresTo } from '../geometry/distance'
import type { Position } from '../geometry/shape'
import { type Box, boxOf, positionsOf, readPosition, readShape, type Shape } from '../geometry/shape'
import type { Reach } from '../indexes/nearest'

/** `$nearSphere` or `$near` of a query: from where, and how far. */
interface NearClause {
  readonly path: string
  readonly from: Position
  readonly reach: Reach
}

/** `$geoWithin` or `$geoIntersects`: a test, and boxes that hold everything passing it. */
interface AreaClause {
  readonly boxes: readonly Box[]
  accepts(shape: Shape): boolean
}

const NEAR = ['$nearSphere', '$near'] as const
const AREAS: Readonly<Record<string, (value: unknown) => AreaClause>> = {
  $geoWithin: readWithin,
  $geoIntersects: readIntersects,
}

/** The near clause of a query, or null. Fails when there are two or when it is not at the top, as MongoDB does. */
export function findNear(where: Document): NearClause | null {
  const top = topLevel(where).flatMap(([path, value]) => nearAt(path, value))
  if (top.length > 1) throw queryFailure('Too many geoNear expressions')
  if (countNear(where) > top.length) throw queryFailure('geo $near must be top-level expr')
  return top[0] ?? null
}

/** The area clauses at the top of a query, with the paths they test. */
export function findAreas(where: Document): readonly (AreaClause & { readonly path: string })[] {
  return topLevel(where).flatMap(([path, value]) =>
    isDocument(value)
      ? Object.entries(AREAS).flatMap(([operator, read]) =>
          operator in value ? [{ path, ...read(value[operator]) }] : [],
        )
      : [],
  )
}

/** Every path that a geo operator tests, however deep in the query. */
export function geoPaths(where: Document): readonly string[] {
  return Object.entries(where).flatMap(([path, value]) => {
    if (Array.isArray(value)) return value.filter(isDocument).flatMap(geoPaths)
    if (!isDocument(value)) return []
    if ([...NEAR, ...Object.keys(AREAS)].some((operator) => operator in value)) return [path]
    return '$not' in value && isDocument(value.$not) ? geoPaths({ [path]: value.$not }) : []
  })
}

/** Reads the operand of a near operator: GeoJSON with metres, `minM` 0 and `maxM` infinite when not given. */
export function readNear(path: string, value: unknown): NearClause {
  const from = isDocument(value) ? readPosition(value.$geometry) : null
  if (!isDocument(value) || !from) throw queryFailure('$near requires a point, given { $geometry: <GeoJSON Point> }')
  const minM = distance('$minDistance', value.$minDistance, 0)
  return {
    path,
    from,
    reach: { minM, maxM: distance('$maxDistance', value.$maxDistance, Number.POSITIVE_INFINITY) },
  }
}

/** Reads the operand of `$geoWithin`. */
export function readWithin(value: unknown): AreaClause {
  if (isDocument(value) && Array.isArray(value.$centerSphere)) return readCircle(value.$centerSphere)
  const outer = isDocument(value) ? readShape(value.$geometry) : null
  if (!outer || outer.polygons.length === 0) {
    throw queryFailure(`unknown geo specifier or geometry in $geoWithin: ${JSON.stringify(value)}`)
  }
  return { boxes: [boxOf(outer)], accepts: (shape) => isWithin(outer, shape) }
}

/** Reads the operand of `$geoIntersects`. */
export function readIntersects(value: unknown): AreaClause {
  const other = isDocument(value) ? readShape(value.$geometry) : null
  if (!other) throw queryFailure(`unknown geo specifier or geometry in $geoIntersects: ${JSON.stringify(value)}`)
  return { boxes: [boxOf(other)], accepts: (shape) => intersects(other, shape) }
}

function readCircle([center, radians]: readonly unknown[]): AreaClause {
  const from = readPosition(center)
  if (!from || typeof radians !== 'number' || radians < 0)
    throw queryFailure('$centerSphere requires a center and a radius')
  const radiusM = radians * EARTH_RADIUS_M
  const inside = (position: Position) => metresTo({ points: [position], lines: [], polygons: [] }, from) <= radiusM
  return { boxes: boxesAround(from, radiusM), accepts: (shape) => positionsOf(shape).every(inside) }
}

function topLevel(where: Document): readonly (readonly [string, unknown])[] {
  return Object.entries(where).flatMap(([name, value]) =>
    name === '$and' && Array.isArray(value) ? value.filter(isDocument).flatMap(topLevel) : [[name, value] as const],
  )
}

function nearAt(path: string, value: unknown): readonly NearClause[] {
  if (!isDocument(value)) return []
  return NEAR.flatMap((operator) => (operator in value ? [readNear(path, value[operator])] : []))
}

function countNear(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, element) => sum + countNear(element), 0)
  if (!isDocument(value)) return 0
  return Object.entries(value).reduce(
    (sum, [name, inner]) => sum + (NEAR.some((operator) => operator === name) ? 1 : countNear(inner)),
    0,
  )
}

function distance(name: string, value: unknown, otherwise: number): number {
  if (value === undefined) return otherwise
  if (typeof value !== 'number' || !(value >= 0)) throw queryFailure(`${name} must be non-negative`)
  return value
}
