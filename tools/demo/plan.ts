import type { Feature, FeatureCollection, LineString, Point, Polygon, Position } from 'geojson'
import { type Chance, chanceFrom } from './chance'
import { type Metres, type Quad, ring, toPosition, within } from './geometry'
import { BOUNDARY, RIVER, ROADS, STATION } from './surroundings'
import { type Garden, type Row, ZONES, type ZoneLayout } from './zone-layout'

export type PlanKind = 'boundary' | 'zone' | 'building' | 'road' | 'garden' | 'water' | 'station'

export interface PlanProperties {
  readonly kind: PlanKind
  readonly id: string
  readonly name: string
  readonly zoneId?: string
  /** Entrances (单元) of a building. */
  readonly units?: number
  readonly floors?: number
}

export type PlanFeature = Feature<Polygon | LineString | Point, PlanProperties>
export type Plan = FeatureCollection<Polygon | LineString | Point, PlanProperties>

/** A building as the people generator needs it. */
export interface Building {
  readonly id: string
  readonly name: string
  readonly zoneId: string
  readonly units: number
  readonly floors: number
  readonly outline: readonly Position[]
}

/** Walk-up blocks are old and many; only the two newer zones have lifts. */
const FLOORS_BY_ZONE: Readonly<Record<string, readonly number[]>> = {
  'zone-1': [6, 6, 11],
  'zone-2': [6, 6, 7],
  'zone-3': [5, 6, 6],
  'zone-4': [9, 11, 11],
  'zone-5': [5, 6],
  'zone-6': [6, 7],
}

/** North–south depth of a building; drawn a little deeper than real slabs so that a name fits on it. */
const DEPTH_M = 30

/** How far a lane runs past its block to meet the road, as a part of the block's width. */
const TO_THE_ROAD = 0.03

/** A row that reaches this far east is open to the road on that side too. */
const FULL_WIDTH = 0.9

/** Draws the community: background first, so that drawing in file order needs no z-index. */
export function generatePlan(seed: number): Plan {
  const chance = chanceFrom(seed)
  const zones = ZONES.map((zone) => polygon(zone.outline, { kind: 'zone', id: zone.id, name: zone.name }))
  const gardens = ZONES.flatMap((zone) => zone.gardens.map((garden) => gardenOf(zone, garden)))
  const roads = ROADS.map(({ id, name, line }) => road(line, { kind: 'road', id, name }))
  const features: PlanFeature[] = [
    polygon(BOUNDARY, { kind: 'boundary', id: 'boundary', name: '桐花里社区' }),
    polygon(RIVER, { kind: 'water', id: 'water-1', name: '清河' }),
    ...zones,
    ...gardens,
    ...roads,
    ...ZONES.flatMap(lanesOf),
    ...ZONES.flatMap((zone) => buildingsOf(zone, chance)).sort((a, b) => numberOf(a) - numberOf(b)),
    {
      type: 'Feature',
      properties: { kind: 'station', id: 'station', name: '民声驿站', zoneId: 'zone-2' },
      geometry: { type: 'Point', coordinates: toPosition(STATION) },
    },
  ]
  return { type: 'FeatureCollection', features }
}

/** The buildings of a plan, by number. */
export function buildingsIn(plan: Plan): readonly Building[] {
  return plan.features.flatMap(({ properties, geometry }) => {
    const { kind, id, name, zoneId, units, floors } = properties
    if (kind !== 'building' || geometry.type !== 'Polygon') return []
    if (zoneId === undefined || units === undefined || floors === undefined) return []
    return [{ id, name, zoneId, units, floors, outline: geometry.coordinates[0] ?? [] }]
  })
}

function buildingsOf(zone: ZoneLayout, chance: Chance): PlanFeature[] {
  let number = zone.firstNumber
  return zone.rows.flatMap((row) =>
    slotsOf(row).map(([from, to]) => {
      const width = (to - from) * (0.78 + 0.1 * chance.next())
      const west = from + (to - from - width) * (0.3 + 0.4 * chance.next())
      const outline = block(zone.block, [west, row.v, west + width, row.v + DEPTH_M / heightM(zone.block)])
      const units = width * widthM(zone.block) > 95 ? chance.between(3, 4) : chance.between(2, 3)
      const floors = chance.pick(FLOORS_BY_ZONE[zone.id] ?? [6])
      const id = `building-${number}`
      return polygon(outline, { kind: 'building', id, name: `${number++}栋`, zoneId: zone.id, units, floors })
    }),
  )
}

function slotsOf({ buildings, span: [from, to] }: Row): readonly (readonly [number, number])[] {
  const width = (to - from) / buildings
  return Array.from({ length: buildings }, (_, i) => [from + i * width, from + (i + 1) * width] as const)
}

/** A lane runs south of each row but the last; people give it as the way to a door. */
function lanesOf(zone: ZoneLayout): PlanFeature[] {
  const numerals = ['一', '二', '三', '四']
  return zone.rows.slice(0, -1).map((row, i) => {
    const v = row.v + (DEPTH_M + 18) / heightM(zone.block)
    const reach = Math.max(row.span[1], zone.rows[i + 1]?.span[1] ?? 0)
    const east = reach >= FULL_WIDTH ? 1 + TO_THE_ROAD : reach
    const properties = {
      kind: 'road',
      id: `lane-${zone.id}-${i + 1}`,
      name: `${zone.name}${numerals[i] ?? ''}巷`,
    } as const
    return road([within(zone.block, -TO_THE_ROAD, v), within(zone.block, east, v)], { ...properties, zoneId: zone.id })
  })
}

function gardenOf(zone: ZoneLayout, { id, name, edges }: Garden): PlanFeature {
  return polygon(block(zone.block, edges), { kind: 'garden', id, name, zoneId: zone.id })
}

function block(quad: Quad, [west, north, east, south]: readonly [number, number, number, number]): readonly Metres[] {
  return [within(quad, west, north), within(quad, east, north), within(quad, east, south), within(quad, west, south)]
}

function polygon(outline: readonly Metres[], properties: PlanProperties): PlanFeature {
  return { type: 'Feature', properties, geometry: { type: 'Polygon', coordinates: [ring(outline)] } }
}

function road(line: readonly Metres[], properties: PlanProperties): PlanFeature {
  return { type: 'Feature', properties, geometry: { type: 'LineString', coordinates: line.map(toPosition) } }
}

function heightM([nw, , , sw]: Quad): number {
  return Math.hypot(nw[0] - sw[0], nw[1] - sw[1])
}

function widthM([nw, ne]: Quad): number {
  return Math.hypot(ne[0] - nw[0], ne[1] - nw[1])
}

function numberOf(feature: PlanFeature): number {
  return Number.parseInt(feature.properties.name, 10)
}
