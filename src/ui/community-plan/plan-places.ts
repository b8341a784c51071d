import { type PlanPrint, roomOf } from './marker-room'
import type { PlanData, PlanFeature } from './plan-data'
import type { Roomy } from './plan-fit'
import { extentOf, linesOf } from './plan-geometry'
import type { PlanMarkerData } from './plan-marker'
import type { LngLat } from './projection'

interface Signs {
  readonly markers: readonly PlanMarkerData[]
  readonly print: PlanPrint
}

const NO_ROOM = { left: 0, right: 0, up: 0, down: 0 } as const

/** Somebody so many plans away is not waited for: the plan would be a dot. */
const FAR_OUT = 0.5

/** What has to be seen whole: every sign that is anywhere near, and the chosen building with its name. */
export function shownOn(plan: PlanData, highlightId: string | undefined, { markers, print }: Signs): readonly Roomy[] {
  const chosen = plan.features.find(({ properties }) => properties.id === highlightId && properties.kind === 'building')
  const walls = chosen ? cornersOf(chosen) : []
  const near = nearTo(groundOf(plan))
  const signs = markers
    .filter(({ tone, lng, lat }) => tone === 'home' || near([lng, lat]))
    .map((marker): Roomy => {
      const [west, east] = walls
      // Its pin stands on the wall.
      const at: LngLat =
        marker.tone === 'home' && west && east ? [(west[0] + east[0]) / 2, east[1]] : [marker.lng, marker.lat]
      return { at, room: roomOf(marker, print) }
    })
  return [...signs, ...walls.map((at): Roomy => ({ at, room: NO_ROOM }))]
}

/** The community's own ground; everything on the plan when it has no boundary. */
export function groundOf(plan: PlanData): readonly LngLat[] {
  const boundary = plan.features.filter(({ properties }) => properties.kind === 'boundary')
  return boundary.length === 0 ? placesOf(plan) : boundary.flatMap(pointsOf)
}

export const placesOf = (plan: PlanData): readonly LngLat[] => plan.features.flatMap(pointsOf)

const pointsOf = (feature: PlanFeature): readonly LngLat[] => linesOf(feature.geometry).flat()

/** South-west, then north-east. */
function cornersOf(feature: PlanFeature): readonly LngLat[] {
  const { left, right, top, bottom } = extentOf(pointsOf(feature))
  return [
    [left, top],
    [right, bottom],
  ]
}

function nearTo(ground: readonly LngLat[]): (place: LngLat) => boolean {
  if (ground.length === 0) return () => true
  const { left, right, top, bottom } = extentOf(ground)
  const [wide, high] = [(right - left) * FAR_OUT, (bottom - top) * FAR_OUT]
  return ([lng, lat]) => lng >= left - wide && lng <= right + wide && lat >= top - high && lat <= bottom + high
}
