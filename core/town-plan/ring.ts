import type { Position, Ring } from './feature'

/** A ring ends where it begins and has three corners at least. */
export function isClosed(ring: Ring): boolean {
  const [first, last] = [ring[0], ring.at(-1)]
  return ring.length >= 4 && first !== undefined && last !== undefined && isSame(first, last)
}

/** Whether two sides of a ring cross: an outline with a twist has no inside. */
export function crossesItself(ring: Ring): boolean {
  const sides = ring.slice(0, -1).map((from, nth) => [from, ring[nth + 1] ?? from] as const)
  return sides.some((side, nth) =>
    sides.slice(nth + 2).some((other, further) => {
      // The first and the last side meet where the ring begins.
      const neighbours = nth === 0 && nth + 2 + further === sides.length - 1
      return !neighbours && cross(side, other)
    }),
  )
}

/** Whether a place lies within a ring, its rim not counted either way. */
export function contains(ring: Ring, [x, y]: Position): boolean {
  let inside = false
  ring.slice(0, -1).forEach(([x1, y1], nth) => {
    const [x2, y2] = ring[nth + 1] ?? [x1, y1]
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside
  })
  return inside
}

/** The average of a ring's corners, to a tenth of a metre. */
export function middleOf(ring: Ring): Position {
  const corners = ring.slice(0, -1)
  const mean = (axis: 0 | 1) => corners.reduce((sum, corner) => sum + corner[axis], 0) / corners.length
  return [rounded(mean(0)), rounded(mean(1))]
}

type Side = readonly [Position, Position]

function cross([a, b]: Side, [c, d]: Side): boolean {
  return turn(a, b, c) !== turn(a, b, d) && turn(c, d, a) !== turn(c, d, b)
}

/** Which way one turns from a to b to c: 1, -1, or 0 for straight on. */
function turn([ax, ay]: Position, [bx, by]: Position, [cx, cy]: Position): number {
  return Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax))
}

function isSame([ax, ay]: Position, [bx, by]: Position): boolean {
  return ax === bx && ay === by
}

function rounded(degrees: number): number {
  return Number(degrees.toFixed(6))
}
