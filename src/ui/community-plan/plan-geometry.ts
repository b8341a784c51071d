import type { PlanGeometry } from './plan-data'
import type { LngLat } from './projection'

export type Point = readonly [x: number, y: number]

export interface Area {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** The rings of an area or the one line of a road; a point has none. */
export function linesOf(geometry: PlanGeometry): readonly (readonly LngLat[])[] {
  const pairs = (line: readonly (readonly number[])[]) => line.map(([lng = 0, lat = 0]): LngLat => [lng, lat])
  if (geometry.type === 'Polygon') return geometry.coordinates.map(pairs)
  return geometry.type === 'LineString' ? [pairs(geometry.coordinates)] : []
}

/** Whether two areas cover anything in common; edges that touch do not. */
export function meet(a: Area, b: Area): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

/** The box around some points. */
export function extentOf(points: readonly Point[]): Area {
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) }
}
