import { distanceM, type Place } from '@core/kit/geo'
import type { Building } from '@core/people/community'

/** The building somebody stands at; undefined when there is none. */
export function nearestBuilding(place: Place, buildings: readonly Building[]): Building | undefined {
  return [...buildings].sort((a, b) => distanceM(a, place) - distanceM(b, place))[0]
}
