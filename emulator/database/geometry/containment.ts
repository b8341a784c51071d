import { edgesOf, type Position, positionsOf, type Shape } from './shape'

/**
 * Whether a position lies in or on the edge of one of the shape's polygons. Edges are straight on the map, where MongoDB
 * follows great circles: the same to within centimetres for anything the size of a city.
 */
export function containsPosition(shape: Shape, position: Position): boolean {
  return shape.polygons.some(([outer, ...holes]) => {
    if (!outer || !insideRing(outer, position)) return false
    return holes.every((hole) => !insideRing(hole, position) || onRing(hole, position))
  })
}

/** Whether all of `inner` lies within the polygons of `outer`. */
export function isWithin(outer: Shape, inner: Shape): boolean {
  const positions = positionsOf(inner)
  if (positions.length === 0 || !positions.every((position) => containsPosition(outer, position))) return false
  const outerEdges = edgesOf(outer)
  // All corners inside is not enough: an edge may still leave through a bay or a hole.
  return edgesOf(inner).every((edge) => outerEdges.every((other) => !crosses(edge, other)))
}

/** Whether two shapes share any position. */
export function intersects(a: Shape, b: Shape): boolean {
  if (positionsOf(a).some((position) => touches(b, position))) return true
  if (positionsOf(b).some((position) => touches(a, position))) return true
  const others = edgesOf(b)
  return edgesOf(a).some((edge) => others.some((other) => crosses(edge, other)))
}

type Edge = readonly [Position, Position]

function touches(shape: Shape, position: Position): boolean {
  if (containsPosition(shape, position)) return true
  if (shape.points.some(([x, y]) => x === position[0] && y === position[1])) return true
  return edgesOf(shape).some((edge) => onEdge(edge, position))
}

/** Even-odd rule; the rim counts as inside. */
function insideRing(ring: readonly Position[], [x, y]: Position): boolean {
  if (onRing(ring, [x, y])) return true
  let inside = false
  for (let i = 1; i < ring.length; i++) {
    const [[x1, y1], [x2, y2]] = [ring[i - 1] as Position, ring[i] as Position]
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside
  }
  return inside
}

function onRing(ring: readonly Position[], position: Position): boolean {
  return ring.slice(1).some((end, i) => onEdge([ring[i] as Position, end], position))
}

function onEdge([a, b]: Edge, p: Position): boolean {
  if (side(a, b, p) !== 0) return false
  return between(a[0], p[0], b[0]) && between(a[1], p[1], b[1])
}

/** Whether two edges pass through each other; touching at an end does not count. */
function crosses([a, b]: Edge, [c, d]: Edge): boolean {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0
}

function side([ax, ay]: Position, [bx, by]: Position, [px, py]: Position): number {
  return Math.sign((bx - ax) * (py - ay) - (by - ay) * (px - ax))
}

function between(a: number, value: number, b: number): boolean {
  return Math.min(a, b) <= value && value <= Math.max(a, b)
}
