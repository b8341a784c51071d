import type { PlanData, PlanFeature, PlanGeometry } from './plan-data'
import type { Box, LngLat, Projection } from './projection'

export type ShapeRole = 'land' | 'water' | 'green' | 'road' | 'lane' | 'block' | 'chosen' | 'ring' | 'route'

export type PlanShape =
  | { readonly kind: 'path'; readonly id: string; readonly role: ShapeRole; readonly d: string }
  | { readonly kind: 'circle'; readonly id: string; readonly role: ShapeRole; readonly at: Point; readonly r: number }
  | { readonly kind: 'label'; readonly id: string; readonly at: Point; readonly text: string; readonly chosen: boolean }

type Point = readonly [x: number, y: number]

export interface PlanContent {
  readonly plan: PlanData
  readonly highlightId?: string | undefined
  readonly rings: readonly { readonly lng: number; readonly lat: number; readonly radiusM: number }[]
  readonly route: readonly LngLat[]
}

// What is painted first lies lowest.
const LAYERS: Readonly<Record<string, ShapeRole>> = {
  boundary: 'land',
  water: 'water',
  garden: 'green',
  road: 'road',
  building: 'block',
}

// The pin's tip rests on the wall, not above it.
const INTO_THE_WALL = 5
// Below this a building is too small for its name to be read.
const LEAST_LABELLED_WIDTH = 30
const MAIN_ROAD = /路|街|道$/

/** Everything the plan shows as shapes in painting order, without what lies outside the box. */
export function shapesOf(content: PlanContent, projection: Projection, box: Box): readonly PlanShape[] {
  const { plan, highlightId, rings, route } = content
  const layers = Object.keys(LAYERS).flatMap((kind) =>
    plan.features.filter((feature) => feature.properties.kind === kind),
  )
  const drawn = layers.map((feature) => drawnFeature(feature, projection, highlightId)).filter((it) => isSeen(it, box))
  const chosenLast = [...drawn].sort((a, b) => Number(a.role === 'chosen') - Number(b.role === 'chosen'))
  return [
    ...chosenLast.map(({ id, role, d }): PlanShape => ({ kind: 'path', id, role, d })),
    ...rings.map(
      (ring, index): PlanShape => ({
        kind: 'circle',
        id: `ring-${index}`,
        role: 'ring',
        at: projection.at([ring.lng, ring.lat]),
        r: projection.length(ring.radiusM),
      }),
    ),
    ...(route.length > 1 ? [routeShape(route, projection)] : []),
    ...chosenLast.flatMap(labelOf),
  ]
}

/** Where a pin stands on a building so that its name stays readable: the middle of the northern wall. Null when the plan has no such building. */
export function northWallOf(plan: PlanData, id: string | undefined, projection: Projection): Point | null {
  const feature = plan.features.find((one) => one.properties.id === id && one.properties.kind === 'building')
  const points = feature
    ? linesOf(feature.geometry)
        .flat()
        .map((place) => projection.at(place))
    : []
  if (points.length === 0) return null
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  return [(Math.min(...xs) + Math.max(...xs)) / 2, Math.min(...ys) + INTO_THE_WALL]
}

interface Drawn {
  readonly id: string
  readonly name: string
  readonly role: ShapeRole
  readonly d: string
  readonly points: readonly Point[]
}

function drawnFeature(feature: PlanFeature, projection: Projection, highlightId: string | undefined): Drawn {
  const { id, name, kind } = feature.properties
  const base = LAYERS[kind] ?? 'land'
  const role =
    id === highlightId && base === 'block' ? 'chosen' : base === 'road' && !MAIN_ROAD.test(name) ? 'lane' : base
  const lines = linesOf(feature.geometry).map((line) => line.map((place) => projection.at(place)))
  const close = feature.geometry.type === 'Polygon' ? 'Z' : ''
  return { id, name, role, d: lines.map((line) => pathOf(line) + close).join(''), points: lines.flat() }
}

/** The rings of an area or the one line of a road; a point has none. */
export function linesOf(geometry: PlanGeometry): readonly (readonly LngLat[])[] {
  const pairs = (line: readonly (readonly number[])[]) => line.map(([lng = 0, lat = 0]): LngLat => [lng, lat])
  if (geometry.type === 'Polygon') return geometry.coordinates.map(pairs)
  return geometry.type === 'LineString' ? [pairs(geometry.coordinates)] : []
}

const pathOf = (line: readonly Point[]): string =>
  line.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('')

const routeShape = (route: readonly LngLat[], projection: Projection): PlanShape => ({
  kind: 'path',
  id: 'route',
  role: 'route',
  d: pathOf(route.map((place) => projection.at(place))),
})

function isSeen({ points }: Drawn, box: Box): boolean {
  const { left, right, top, bottom } = extentOf(points)
  return right >= 0 && left <= box.width && bottom >= 0 && top <= box.height
}

function labelOf({ id, name, role, points }: Drawn): readonly PlanShape[] {
  if (role !== 'block' && role !== 'chosen') return []
  const { left, right, top, bottom } = extentOf(points)
  if (right - left < LEAST_LABELLED_WIDTH) return []
  const at: Point = [Math.round((left + right) / 2), Math.round((top + bottom) / 2)]
  return [{ kind: 'label', id: `label-${id}`, at, text: name, chosen: role === 'chosen' }]
}

function extentOf(points: readonly Point[]) {
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) }
}
