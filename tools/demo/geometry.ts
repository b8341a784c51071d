import type { Position } from 'geojson'

/** A place in metres east and north of the community's centre. */
export type Metres = readonly [eastM: number, northM: number]

/** Four corners: north-west, north-east, south-east, south-west. */
export type Quad = readonly [nw: Metres, ne: Metres, se: Metres, sw: Metres]

/** Centre of the invented community. */
export const CENTRE = { lng: 120.1372, lat: 30.2815 } as const

const METRES_PER_DEGREE_LAT = 111_320

/** Six decimals are 0.1 m, finer than any wall was measured, and keep the files small. */
export function toPosition([eastM, northM]: Metres): Position {
  const lng = CENTRE.lng + eastM / (METRES_PER_DEGREE_LAT * Math.cos((CENTRE.lat * Math.PI) / 180))
  return [rounded(lng), rounded(CENTRE.lat + northM / METRES_PER_DEGREE_LAT)]
}

/** Straight distance between two positions, in metres; exact enough (well under 1 m) across one community. */
export function distanceM(a: Position, b: Position): number {
  const eastM = ((a[0] ?? 0) - (b[0] ?? 0)) * METRES_PER_DEGREE_LAT * Math.cos((CENTRE.lat * Math.PI) / 180)
  const northM = ((a[1] ?? 0) - (b[1] ?? 0)) * METRES_PER_DEGREE_LAT
  return Math.hypot(eastM, northM)
}

/** The point at (u, v) of a quad; u runs west to east and v north to south, so rows follow a crooked block. */
export function within(quad: Quad, u: number, v: number): Metres {
  const [nw, ne, se, sw] = quad
  const mix = (axis: 0 | 1) => (1 - v) * ((1 - u) * nw[axis] + u * ne[axis]) + v * ((1 - u) * sw[axis] + u * se[axis])
  return [mix(0), mix(1)]
}

/** A closed GeoJSON ring, counter-clockwise as RFC 7946 asks, whatever the order of the corners. */
export function ring(corners: readonly Metres[]): Position[] {
  const turned = signedArea(corners) < 0 ? [...corners].reverse() : [...corners]
  return [...turned, ...turned.slice(0, 1)].map(toPosition)
}

/** Average of a ring's corners: inside for every shape of this plan (all are near-rectangles). */
export function middleOf(closed: readonly Position[]): Position {
  const corners = closed.slice(0, -1)
  const mean = (axis: 0 | 1) => corners.reduce((sum, corner) => sum + (corner[axis] ?? 0), 0) / corners.length
  return [rounded(mean(0)), rounded(mean(1))]
}

function signedArea(corners: readonly Metres[]): number {
  return corners.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = corners[(i + 1) % corners.length] ?? [x, y]
    return sum + x * nextY - nextX * y
  }, 0)
}

function rounded(degrees: number): number {
  return Number(degrees.toFixed(6))
}
