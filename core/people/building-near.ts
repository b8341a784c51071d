import { distanceM, type Place } from '../kit/geo'
import type { Building } from './community'

/** Whoever is farther from every house than a short walk is not in the community. Metres. */
const NEAR_M = 150

/** Doubt makes the circle wider, and only so far: a place of a whole town names no house. Metres. */
const MOST_DOUBT_M = 100

/** The building somebody stands at, whatever the distance; undefined when there is none. */
export function nearestBuilding(place: Place, buildings: readonly Building[]): Building | undefined {
  return [...buildings].sort((a, b) => distanceM(a, place) - distanceM(b, place))[0]
}

/** The building at a place; undefined when the place is outside the community. `accuracyM` is how far off the place may be. */
export function buildingNear(place: Place, buildings: readonly Building[], accuracyM = 0): Building | undefined {
  const nearest = nearestBuilding(place, buildings)
  const within = NEAR_M + Math.min(accuracyM, MOST_DOUBT_M)
  return nearest && distanceM(nearest, place) <= within ? nearest : undefined
}
