import type { Place } from '../kit/geo'
import type { Building, Zone } from '../people/community'
import type { Position, Ring, TownFeature } from './feature'
import { contains, middleOf } from './ring'

/** What is counted with: zones and buildings as the rest of the town knows them. */
export interface Ground {
  readonly zones: readonly Zone[]
  readonly buildings: readonly Building[]
}

/** Zones and buildings in the order of the plan. Of features without faults. */
export function groundOf(features: readonly TownFeature[]): Ground {
  return {
    zones: features
      .filter(({ properties }) => properties.kind === 'zone')
      .map(({ properties: { id, name } }) => ({ id, name })),
    buildings: features.flatMap((feature) => {
      const { kind, id, name, zoneId = '', units = [] } = feature.properties
      if (kind !== 'building') return []
      const [lng, lat] = placeOf(feature)
      return [{ id, name, zoneId, units, lng, lat }]
    }),
  }
}

/** Where one stands before a building: where somebody said, unless its outline has moved away from there. */
function placeOf({ geometry, properties: { lng, lat } }: TownFeature): Position {
  const ring: Ring = geometry.type === 'Polygon' ? (geometry.coordinates[0] ?? []) : []
  const said: Position | null = lng === undefined || lat === undefined ? null : [lng, lat]
  return said && contains(ring, said) ? said : middleOf(ring)
}

/**
 * The plan as it is drawn, with what is known of its buildings: what is exported comes back as it was. What has no outline yet gets one, so that
 * nothing is missing from a file: a building the square of a stairwell, a zone the room of its buildings, where it has any.
 */
export function exported(features: readonly TownFeature[], { zones, buildings }: Ground): readonly TownFeature[] {
  const drawn = new Set(features.map(({ properties: { kind, id } }) => `${kind} ${id}`))
  const known = features.map((feature) => {
    const { kind, id } = feature.properties
    const building = buildings.find((one) => kind === 'building' && one.id === id)
    return building ? { ...feature, properties: { ...feature.properties, ...factsOf(building) } } : feature
  })
  return [
    ...zones
      .filter(({ id }) => !drawn.has(`zone ${id}`) && buildings.some(({ zoneId }) => zoneId === id))
      .map(({ id, name }): TownFeature => {
        const own = buildings.filter(({ zoneId }) => zoneId === id)
        return { type: 'Feature', geometry: roomOf(own, ZONE_MARGIN), properties: { kind: 'zone', id, name } }
      }),
    ...known,
    ...buildings
      .filter(({ id }) => !drawn.has(`building ${id}`))
      .map((building): TownFeature => {
        const properties = { kind: 'building' as const, id: building.id, ...factsOf(building) }
        return { type: 'Feature', geometry: roomOf([building], HOUSE_MARGIN), properties }
      }),
  ]
}

function factsOf({ name, zoneId, units, lng, lat }: Building) {
  return { name, zoneId, units, lng, lat }
}

/** Degrees: some six metres, and some twenty. */
const HOUSE_MARGIN = 0.000_06
const ZONE_MARGIN = 0.000_2

/** The rectangle around some places. */
function roomOf(places: readonly Place[], margin: number): TownFeature['geometry'] {
  const [lngs, lats] = [places.map(({ lng }) => lng), places.map(({ lat }) => lat)]
  const edge = (values: readonly number[], by: number) =>
    Number((by + (by < 0 ? Math.min(...values) : Math.max(...values))).toFixed(6))
  const [west, east] = [edge(lngs, -margin), edge(lngs, margin)]
  const [south, north] = [edge(lats, -margin), edge(lats, margin)]
  const corners = [
    ...([
      [west, south],
      [east, south],
      [east, north],
      [west, north],
    ] as const),
  ]
  return { type: 'Polygon', coordinates: [[...corners, [west, south]]] }
}
