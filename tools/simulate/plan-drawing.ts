import type { Position } from 'geojson'
import type { Plan, PlanFeature } from '../demo/plan'
import { clock, percent } from './said'
import type { Tally } from './tally'

type Colour = (name: string) => string

const WIDTH = 1080

/** The community's plan, each house by how long its calls wait for somebody at the door. */
export function planDrawing(plan: Plan, { byBuilding }: Tally, colour: Colour): string {
  const positions = plan.features.flatMap((feature) => outlineOf(feature))
  const west = Math.min(...positions.map(([lng = 0]) => lng))
  const east = Math.max(...positions.map(([lng = 0]) => lng))
  const south = Math.min(...positions.map(([, lat = 0]) => lat))
  const north = Math.max(...positions.map(([, lat = 0]) => lat))
  const scale = WIDTH / (east - west)
  // One degree of latitude is longer than one of longitude by the cosine of the latitude.
  const stretch = scale / Math.cos((north * Math.PI) / 180)
  const point = ([lng = 0, lat = 0]: Position) =>
    `${((lng - west) * scale).toFixed(1)},${((north - lat) * stretch).toFixed(1)}`
  // Names last, over everything.
  const inOrder = [...plan.features].sort(
    (a, b) => Number(a.properties.kind === 'zone') - Number(b.properties.kind === 'zone'),
  )
  const shapes = inOrder.map((feature) => shapeOf(feature, { point, colour, byBuilding }))
  const height = ((north - south) * stretch).toFixed(0)
  return `<svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="每栋楼平均多久有人到">${shapes.join('')}</svg>`
}

/** Mean minutes until somebody is there, and the colour up to that. */
export const STEPS: readonly { readonly upToMs: number; readonly colour: string; readonly words: string }[] = [
  { upToMs: 180_000, colour: 'green', words: '3 分钟以内' },
  { upToMs: 300_000, colour: 'blue', words: '5 分钟以内' },
  { upToMs: 420_000, colour: 'gold', words: '7 分钟以内' },
  { upToMs: Number.POSITIVE_INFINITY, colour: 'alert', words: '更久' },
]

interface Pen {
  readonly point: (position: Position) => string
  readonly colour: Colour
  readonly byBuilding: Tally['byBuilding']
}

const FILLS: Readonly<Record<string, string>> = { boundary: 'map-land', water: 'map-water', garden: 'map-green' }

function shapeOf(feature: PlanFeature, pen: Pen): string {
  const { kind, id, name } = feature.properties
  const points = outlineOf(feature).map(pen.point).join(' ')
  if (kind === 'road')
    return `<polyline points="${points}" fill="none" stroke="${pen.colour('map-road')}" stroke-width="7"/>`
  if (kind === 'building')
    return house({ points, name, middle: middleOf(feature, pen) }, pen.byBuilding.get(id), pen.colour)
  if (kind === 'zone') return zoneName(name, cornerOf(feature, pen), pen.colour)
  const fill = FILLS[kind]
  return fill ? `<polygon points="${points}" fill="${pen.colour(fill)}"/>` : ''
}

function house(
  { points, name, middle }: { readonly points: string; readonly name: string; readonly middle: string },
  calls: { readonly calls: number; readonly inTime: number; readonly totalMs: number } | undefined,
  colour: Colour,
): string {
  const meanMs = calls ? calls.totalMs / calls.calls : null
  const step = STEPS.find(({ upToMs }) => meanMs !== null && meanMs <= upToMs)
  const fill = colour(step ? step.colour : 'map-block')
  const title =
    calls && meanMs !== null
      ? `${name}：平均 ${clock(meanMs)} 到，10 分钟到 ${percent(calls.inTime / calls.calls)}`
      : `${name}：没有求助`
  const [x = '0', y = '0'] = middle.split(',')
  const words = `<text x="${x}" y="${y}" font-size="13" text-anchor="middle" dominant-baseline="central" fill="${colour(step?.colour === 'gold' || !step ? 'ink' : 'on-brand')}">${name}</text>`
  return `<g><title>${title}</title><polygon points="${points}" fill="${fill}"/>${words}</g>`
}

/** As on the wall: each zone with its name in the upper left corner. */
function zoneName(name: string, corner: string, colour: Colour): string {
  const [x = 0, y = 0] = corner.split(',').map(Number)
  const label = `<text x="${x + 44}" y="${y + 17}" font-size="16" font-weight="600" text-anchor="middle" dominant-baseline="central" fill="${colour('ink')}">${name}</text>`
  return `<g><rect x="${x + 8}" y="${y + 4}" width="72" height="26" rx="6" fill="${colour('raised')}" fill-opacity="0.9"/>${label}</g>`
}

function cornerOf(feature: PlanFeature, { point }: Pen): string {
  const corners = outlineOf(feature)
  return point([Math.min(...corners.map(([lng = 0]) => lng)), Math.max(...corners.map(([, lat = 0]) => lat))])
}

function middleOf(feature: PlanFeature, { point }: Pen): string {
  const corners = outlineOf(feature).slice(0, -1)
  const mean = (axis: 0 | 1) => corners.reduce((sum, corner) => sum + (corner[axis] ?? 0), 0) / corners.length
  return point([mean(0), mean(1)])
}

function outlineOf({ geometry }: PlanFeature): readonly Position[] {
  if (geometry.type === 'Polygon') return geometry.coordinates[0] ?? []
  return geometry.type === 'LineString' ? geometry.coordinates : []
}
