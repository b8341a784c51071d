import { distanceM, type Place } from '../kit/geo'
import { type Ring, SHAPES, type TownFeature } from './feature'
import { groundOf } from './ground'
import { crossesItself, isClosed } from './ring'

/** Why a plan cannot be used; `at` is the thing it stumbles over, by name where it has one, and empty for the file as a whole. */
export interface PlanFault {
  readonly code:
    | 'NOT_JSON'
    | 'NOT_A_PLAN'
    | 'TOO_LARGE'
    | 'BAD_FEATURE'
    | 'DUPLICATE_ID'
    | 'WRONG_SHAPE'
    | 'OPEN_RING'
    | 'CROSSING_RING'
    | 'SWAPPED'
    | 'FAR_AWAY'
    | 'NO_ZONE'
    | 'NO_UNITS'
    | 'NO_ZONES'
    | 'NO_BUILDINGS'
    | 'LIVED_IN'
    | 'UNIT_LIVED_IN'
    | 'CASE_OPEN'
    | 'ZONE_ON_ROSTER'
    | 'ZONE_ON_ROUTE'
  readonly at: string
  /** How many it concerns; 1 where nothing is counted. */
  readonly count: number
}

/** No community is farther across than this from what it was. Metres. */
const FARTHEST_M = 20_000

/** Everything that is wrong with a plan by itself; `near` is a place of the community as it is, null for one without any. */
export function faultsOfPlan(features: readonly TownFeature[], near: Place | null): readonly PlanFault[] {
  const zoneIds = new Set(groundOf(features).zones.map(({ id }) => id))
  const buildings = features.some(({ properties }) => properties.kind === 'building')
  return [
    ...(zoneIds.size === 0 ? [fault('NO_ZONES', '')] : []),
    ...(buildings ? [] : [fault('NO_BUILDINGS', '')]),
    ...twice(features.map(({ properties }) => properties.id)).map((id) => fault('DUPLICATE_ID', id)),
    ...features.flatMap((feature) => faultsOfFeature(feature, zoneIds, near)),
  ]
}

export function fault(code: PlanFault['code'], at: string, count = 1): PlanFault {
  return { code, at, count }
}

function faultsOfFeature(
  { geometry, properties: { kind, name, zoneId = '', units = [] } }: TownFeature,
  zoneIds: ReadonlySet<string>,
  near: Place | null,
): readonly PlanFault[] {
  if (!SHAPES[kind].includes(geometry.type)) return [fault('WRONG_SHAPE', name)]
  const rings: readonly Ring[] = geometry.type === 'Polygon' ? geometry.coordinates : []
  const swapped = placesOf(geometry).some(([, lat]) => Math.abs(lat) > 90)
  // One fault a thing: what is wrong first makes the rest look wrong, too.
  if (swapped) return [fault('SWAPPED', name)]
  if (rings.some((ring) => !isClosed(ring))) return [fault('OPEN_RING', name)]
  if (rings.some(crossesItself)) return [fault('CROSSING_RING', name)]
  const [lng, lat] = placesOf(geometry)[0] ?? [0, 0]
  if (near && distanceM(near, { lng, lat }) > FARTHEST_M) return [fault('FAR_AWAY', name)]
  if (kind !== 'building') return []
  if (!zoneIds.has(zoneId)) return [fault('NO_ZONE', name)]
  return units.length === 0 ? [fault('NO_UNITS', name)] : []
}

function placesOf({ type, coordinates }: TownFeature['geometry']): Ring {
  if (type === 'Point') return [coordinates]
  return type === 'LineString' ? coordinates : coordinates.flat()
}

function twice(ids: readonly string[]): readonly string[] {
  return [...new Set(ids.filter((id, nth) => ids.indexOf(id) !== nth))]
}
