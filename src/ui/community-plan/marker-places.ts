import { isPin, roomOf } from './marker-room'
import type { Room } from './plan-fit'
import type { Area, Point } from './plan-geometry'
import type { PlanMarkerData } from './plan-marker'
import type { Box, Projection } from './projection'

export interface MarkerPlace {
  readonly marker: PlanMarkerData
  readonly at: Point
  /** The bubble hangs below the sign, where it would cover the name above. */
  readonly below: boolean
}

interface Ground {
  readonly projection: Projection
  readonly box: Box
  readonly elder: boolean
  /** Where the pin of the named building stands; null when no building is named. */
  readonly pinAt: Point | null
  /** What the names cover that have to be read: of that building, of zones. */
  readonly names: readonly Area[]
}

/** A sign moves aside at most so far: its own width is the same corner of the plan. */
const AT_MOST = 40

/** Where every sign stands: at its place, moved aside just so far that it covers neither a name that has to be read nor a pin, and no pin covers it. */
export function markerPlaces(markers: readonly PlanMarkerData[], ground: Ground): readonly MarkerPlace[] {
  const { projection, elder, pinAt, names } = ground
  const placeOf = ({ tone, lng, lat }: PlanMarkerData): Point =>
    tone === 'home' && pinAt ? pinAt : projection.at([lng, lat])
  const pins = markers.filter(isPin).map((pin) => around(placeOf(pin), roomOf({ ...pin, caption: undefined }, elder)))
  const kept = [...names, ...pins]
  return markers.map((marker) => {
    const at = placeOf(marker)
    return isPin(marker) ? { marker, at, below: false } : besideThem(marker, at, { ...ground, kept })
  })
}

function besideThem(
  marker: PlanMarkerData,
  at: Point,
  { kept, box, elder }: Ground & { readonly kept: readonly Area[] },
): MarkerPlace {
  const bare = roomOf({ ...marker, caption: undefined }, elder)
  const moved = kept.reduce<Point>((now, area) => movedOff(now, bare, area), at)
  const inside = within(moved, bare, box)
  const free = (below: boolean) => {
    const area = around(inside, roomOf(marker, elder, below))
    return area.top >= 0 && area.bottom <= box.height && !kept.some((one) => meet(area, one))
  }
  return { marker, at: inside, below: !free(false) && free(true) }
}

/** The shortest way off an area; where that is too far, the sign stays. */
function movedOff([x, y]: Point, room: Room, area: Area): Point {
  if (!meet(around([x, y], room), area)) return [x, y]
  const ways: readonly Point[] = [
    [area.left - room.right - x, 0],
    [area.right + room.left - x, 0],
    [0, area.top - room.down - y],
    [0, area.bottom + room.up - y],
  ]
  const [dx, dy] = ways.reduce((best, way) => (lengthOf(way) < lengthOf(best) ? way : best))
  return lengthOf([dx, dy]) > AT_MOST ? [x, y] : [x + dx, y + dy]
}

function within([x, y]: Point, { left, right, up, down }: Room, { width, height }: Box): Point {
  // What lies outside altogether stays there: only an edge is no place to be moved to.
  if (x < 0 || x > width || y < 0 || y > height) return [x, y]
  return [Math.min(width - right, Math.max(left, x)), Math.min(height - down, Math.max(up, y))]
}

function around([x, y]: Point, { left, right, up, down }: Room): Area {
  return { left: x - left, right: x + right, top: y - up, bottom: y + down }
}

function meet(a: Area, b: Area): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

const lengthOf = ([x, y]: Point): number => Math.abs(x) + Math.abs(y)
