import type { ChosenBuilding } from './chosen-building'
import type { PlanArea } from './plan-areas'
import type { PlanData, PlanFeature } from './plan-data'
import { extentOf, linesOf, type Point } from './plan-geometry'
import type { Box, LngLat, Projection } from './projection'

export type ShapeRole = 'land' | 'water' | 'green' | 'road' | 'lane' | 'block' | 'chosen' | 'ring' | 'route' | 'gap'

export type PlanShape =
  | { readonly kind: 'path'; readonly id: string; readonly role: ShapeRole; readonly d: string }
  | { readonly kind: 'circle'; readonly id: string; readonly role: ShapeRole; readonly at: Point; readonly r: number }
  | { readonly kind: 'label'; readonly id: string; readonly at: Point; readonly text: string; readonly chosen: boolean }

export interface PlanContent {
  readonly plan: PlanData
  readonly chosen?: (ChosenBuilding & { readonly id: string }) | null
  readonly rings: readonly { readonly lng: number; readonly lat: number; readonly radiusM: number }[]
  readonly route: readonly LngLat[]
  /** Zones that are named; the buildings in them then are not. */
  readonly areas?: readonly PlanArea[]
}

// What is painted first lies lowest.
const LAYERS: Readonly<Record<string, ShapeRole>> = {
  boundary: 'land',
  water: 'water',
  garden: 'green',
  road: 'road',
  building: 'block',
}

// Below this a building is too small for its name to be read.
const LEAST_LABELLED_WIDTH = 30
const MAIN_ROAD = /路|街|道$/

/** Everything the plan shows as shapes in painting order, without what lies outside the box. */
export function shapesOf(content: PlanContent, projection: Projection, box: Box): readonly PlanShape[] {
  const { plan, chosen = null, rings, route, areas = [] } = content
  const layers = Object.keys(LAYERS).flatMap((kind) =>
    plan.features.filter((feature) => feature.properties.kind === kind),
  )
  const drawn = layers.map((feature) => drawnFeature(feature, projection, chosen?.id)).filter((it) => isSeen(it, box))
  const chosenLast = [...drawn].sort((a, b) => Number(a.role === 'chosen') - Number(b.role === 'chosen'))
  return [
    ...chosenLast.map(({ id, role, d }): PlanShape => ({ kind: 'path', id, role, d })),
    ...gapShapes(plan, areas, projection),
    ...rings.map(
      (ring, index): PlanShape => ({
        kind: 'circle',
        id: `ring-${index}`,
        role: 'ring',
        at: projection.at([ring.lng, ring.lat]),
        r: projection.length(ring.radiusM),
      }),
    ),
    ...(route.length > 1 ? [routeShape(route, projection, chosen)] : []),
    ...chosenLast.flatMap((one) => (areas.length > 0 && one.id !== chosen?.id ? [] : labelOf(one, chosen))),
  ]
}

function gapShapes(plan: PlanData, areas: readonly PlanArea[], projection: Projection): readonly PlanShape[] {
  const gaps = new Set(areas.filter(({ gap }) => gap).map(({ id }) => id))
  return plan.features
    .filter(({ properties: { kind, id } }) => kind === 'zone' && gaps.has(id))
    .map((zone): PlanShape => {
      const { id, d } = drawnFeature(zone, projection, undefined)
      return { kind: 'path', id: `gap-${id}`, role: 'gap', d }
    })
}

interface Drawn {
  readonly id: string
  readonly name: string
  readonly role: ShapeRole
  readonly d: string
  readonly points: readonly Point[]
}

function drawnFeature(feature: PlanFeature, projection: Projection, chosenId: string | undefined): Drawn {
  const { id, name, kind } = feature.properties
  const base = LAYERS[kind] ?? 'land'
  const role = id === chosenId && base === 'block' ? 'chosen' : base === 'road' && !MAIN_ROAD.test(name) ? 'lane' : base
  const lines = linesOf(feature.geometry).map((line) => line.map((place) => projection.at(place)))
  const close = feature.geometry.type === 'Polygon' ? 'Z' : ''
  return { id, name, role, d: lines.map((line) => pathOf(line) + close).join(''), points: lines.flat() }
}

const pathOf = (line: readonly Point[]): string =>
  line.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('')

function routeShape(route: readonly LngLat[], projection: Projection, chosen: ChosenBuilding | null): PlanShape {
  const points = route.map((place) => projection.at(place))
  const [last, before] = [points.at(-1), points.at(-2)]
  const end = chosen && last && before ? [doorstep(before, last, chosen)] : points.slice(-1)
  return { kind: 'path', id: 'route', role: 'route', d: pathOf([...points.slice(0, -1), ...end]) }
}

/** The last step of a way that ends inside the building stops at its wall, or at its name below it: nothing is drawn over the name. */
function doorstep(from: Point, to: Point, { walls, name }: ChosenBuilding): Point {
  const house = { ...walls, bottom: Math.max(walls.bottom, name.bottom) }
  const inside = ([x, y]: Point) => x >= house.left && x <= house.right && y >= house.top && y <= house.bottom
  if (!inside(to) || inside(from)) return to
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  const shares = [
    dx === 0 ? 0 : ((dx > 0 ? house.left : house.right) - from[0]) / dx,
    dy === 0 ? 0 : ((dy > 0 ? house.top : house.bottom) - from[1]) / dy,
  ]
  const share = Math.max(0, ...shares)
  return [Math.round(from[0] + dx * share), Math.round(from[1] + dy * share)]
}

function isSeen({ points }: Drawn, box: Box): boolean {
  const { left, right, top, bottom } = extentOf(points)
  return right >= 0 && left <= box.width && bottom >= 0 && top <= box.height
}

function labelOf({ id, name, role, points }: Drawn, chosen: ChosenBuilding | null): readonly PlanShape[] {
  if (role === 'chosen' && chosen)
    return [{ kind: 'label', id: `label-${id}`, at: chosen.nameAt, text: name, chosen: true }]
  if (role !== 'block') return []
  const { left, right, top, bottom } = extentOf(points)
  if (right - left < LEAST_LABELLED_WIDTH) return []
  const at: Point = [Math.round((left + right) / 2), Math.round((top + bottom) / 2)]
  return [{ kind: 'label', id: `label-${id}`, at, text: name, chosen: false }]
}
