import { isDocument } from '../documents/document'

/** Longitude and latitude in degrees, in GeoJSON's order. */
export type Position = readonly [longitude: number, latitude: number]

/** A geometry in parts: loose points, lines, and polygons as an outer ring followed by its holes. */
export interface Shape {
  readonly points: readonly Position[]
  readonly lines: readonly (readonly Position[])[]
  readonly polygons: readonly (readonly (readonly Position[])[])[]
}

/** Degrees; `minX` and `maxX` are longitudes. A shape across the antimeridian has a box around the whole globe. */
export interface Box {
  readonly minX: number
  readonly minY: number
  readonly maxX: number
  readonly maxY: number
}

type ReadPart = (coordinates: unknown) => Partial<Shape> | null

const PARTS: Readonly<Record<string, ReadPart>> = {
  Point: (coordinates) => mapped(position(coordinates), (point) => ({ points: [point] })),
  MultiPoint: (coordinates) => mapped(listOf(coordinates, position), (points) => ({ points })),
  LineString: (coordinates) => mapped(lineOf(coordinates), (line) => ({ lines: [line] })),
  MultiLineString: (coordinates) => mapped(listOf(coordinates, lineOf), (lines) => ({ lines })),
  Polygon: (coordinates) => mapped(listOf(coordinates, ringOf), (polygon) => ({ polygons: [polygon] })),
  MultiPolygon: (coordinates) =>
    mapped(
      listOf(coordinates, (polygon) => listOf(polygon, ringOf)),
      (polygons) => ({ polygons }),
    ),
}

/** Reads GeoJSON or a legacy `[longitude, latitude]` pair; null when it is neither or off the globe. */
export function readShape(value: unknown): Shape | null {
  const pair = position(value)
  if (pair) return { points: [pair], lines: [], polygons: [] }
  if (!isDocument(value) || typeof value.type !== 'string') return null
  const part = Object.hasOwn(PARTS, value.type) ? PARTS[value.type]?.(value.coordinates) : null
  return part ? { points: [], lines: [], polygons: [], ...part } : null
}

/** Reads a single position, given as GeoJSON Point or legacy pair; null when it is neither. */
export function readPosition(value: unknown): Position | null {
  const shape = readShape(value)
  return shape && shape.lines.length === 0 && shape.polygons.length === 0 ? (shape.points[0] ?? null) : null
}

/** The smallest box around a shape. */
export function boxOf(shape: Shape): Box {
  const positions = positionsOf(shape)
  const longitudes = positions.map(([longitude]) => longitude)
  const latitudes = positions.map(([, latitude]) => latitude)
  return {
    minX: Math.min(...longitudes),
    minY: Math.min(...latitudes),
    maxX: Math.max(...longitudes),
    maxY: Math.max(...latitudes),
  }
}

export function positionsOf(shape: Shape): readonly Position[] {
  return [...shape.points, ...shape.lines.flat(), ...shape.polygons.flat(2)]
}

/** Every edge of the shape's lines and rings. */
export function edgesOf(shape: Shape): readonly (readonly [Position, Position])[] {
  return [...shape.lines, ...shape.polygons.flat()].flatMap((line) =>
    line.slice(1).map((end, i) => [line[i] as Position, end] as const),
  )
}

function position(value: unknown): Position | null {
  if (!Array.isArray(value) || value.length < 2) return null
  const [longitude, latitude] = value as unknown[]
  if (typeof longitude !== 'number' || typeof latitude !== 'number') return null
  return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90 ? [longitude, latitude] : null
}

function listOf<T>(value: unknown, read: (element: unknown) => T | null): readonly T[] | null {
  if (!Array.isArray(value) || value.length === 0) return null
  const list = value.map(read)
  return list.every((element) => element !== null) ? (list as readonly T[]) : null
}

function lineOf(value: unknown): readonly Position[] | null {
  const line = listOf(value, position)
  return line && line.length >= 2 ? line : null
}

function ringOf(value: unknown): readonly Position[] | null {
  const ring = listOf(value, position)
  const [first, last] = [ring?.[0], ring?.[ring.length - 1]]
  const closed = first?.[0] === last?.[0] && first?.[1] === last?.[1]
  return ring && ring.length >= 4 && closed ? ring : null
}

function mapped<A, B>(value: A | null, to: (value: A) => B): B | null {
  return value === null ? null : to(value)
}
