import { containsPosition } from './containment'
import { type Box, edgesOf, type Position, type Shape } from './shape'

/** MongoDB's sphere. */
export const EARTH_RADIUS_M = 6_378_100

const RADIANS = Math.PI / 180

/** Metres along the great circle between two positions. */
export function metresBetween([lng1, lat1]: Position, [lng2, lat2]: Position): number {
  const halfLat = Math.sin(((lat2 - lat1) * RADIANS) / 2)
  const halfLng = Math.sin(((lng2 - lng1) * RADIANS) / 2)
  const chord = halfLat * halfLat + Math.cos(lat1 * RADIANS) * Math.cos(lat2 * RADIANS) * halfLng * halfLng
  return 2 * EARTH_RADIUS_M * Math.asin(Math.min(1, Math.sqrt(chord)))
}

/** Metres from a position to the nearest part of a shape; 0 inside a polygon. Edges are taken as straight on the map. */
export function metresTo(shape: Shape, from: Position): number {
  const [only] = shape.points
  if (only && shape.points.length === 1 && shape.lines.length + shape.polygons.length === 0)
    return metresBetween(from, only)
  if (containsPosition(shape, from)) return 0
  let nearest = Number.POSITIVE_INFINITY
  for (const point of shape.points) nearest = Math.min(nearest, metresBetween(from, point))
  for (const edge of edgesOf(shape)) nearest = Math.min(nearest, metresBetween(from, closestOn(edge, from)))
  return nearest
}

/** Boxes that together hold everything within some metres of a position; two when the circle crosses ±180°. */
export function boxesAround([lng, lat]: Position, radiusM: number): readonly Box[] {
  const angle = radiusM / EARTH_RADIUS_M
  const latSpan = angle / RADIANS
  const [minY, maxY] = [lat - latSpan, lat + latSpan]
  // A circle over a pole touches every longitude.
  if (minY <= -90 || maxY >= 90 || angle >= Math.PI / 2) return [{ minX: -180, maxX: 180, minY, maxY }]
  const lngSpan = Math.asin(Math.min(1, Math.sin(angle) / Math.cos(lat * RADIANS))) / RADIANS
  const [minX, maxX] = [lng - lngSpan, lng + lngSpan]
  if (minX < -180) return split({ minX: minX + 360, maxX, minY, maxY })
  if (maxX > 180) return split({ minX, maxX: maxX - 360, minY, maxY })
  return [{ minX, maxX, minY, maxY }]
}

function split({ minX, maxX, minY, maxY }: Box): readonly Box[] {
  return [
    { minX, maxX: 180, minY, maxY },
    { minX: -180, maxX, minY, maxY },
  ]
}

/** The closest position on an edge, with longitudes scaled to the length they have at this latitude. */
function closestOn([start, end]: readonly [Position, Position], from: Position): Position {
  const scale = Math.cos(from[1] * RADIANS)
  const [dx, dy] = [(end[0] - start[0]) * scale, end[1] - start[1]]
  const [px, py] = [(from[0] - start[0]) * scale, from[1] - start[1]]
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / length))
  return [start[0] + (end[0] - start[0]) * along, start[1] + (end[1] - start[1]) * along]
}
