import { isPin, type PlanPrint, roomOf } from './marker-room'
import type { Room } from './plan-fit'
import { type Area, meet, type Point } from './plan-geometry'
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
  readonly print: PlanPrint
  /** Where the pin of the named building stands; null when no building is named. */
  readonly pinAt: Point | null
  /** What the names cover that have to be read: of that building, of zones. */
  readonly names: readonly Area[]
}

/** Between what a sign moved off and the sign: their edges would else meet by a rounding. */
const HAIR = 0.1

/** Where every sign stands: at its place, moved aside just so far that it covers neither a name that has to be read nor a pin nor another sign, and no pin covers it. */
export function markerPlaces(markers: readonly PlanMarkerData[], ground: Ground): readonly MarkerPlace[] {
  const { projection, print, pinAt, names } = ground
  const kept = [...names, ...pinsOf(markers, { projection, print, pinAt })]
  const taken: Area[] = []
  return markers.map((marker) => {
    const at = placeOf(marker, ground)
    if (isPin(marker)) return { marker, at, below: false }
    const placed = besideThem(marker, at, { ...ground, kept, taken })
    taken.push(around(placed.at, roomOf({ ...marker, caption: undefined }, print)))
    return placed
  })
}

type Pins = Pick<Ground, 'projection' | 'print'> & Partial<Pick<Ground, 'pinAt'>>

/** What the pins cover: each stands on its place, whatever it covers. */
export function pinsOf(markers: readonly PlanMarkerData[], pins: Pins): readonly Area[] {
  const pinned = markers.filter(isPin)
  return pinned.map((pin) => around(placeOf(pin, pins), roomOf({ ...pin, caption: undefined }, pins.print)))
}

function placeOf({ tone, lng, lat }: PlanMarkerData, { projection, pinAt }: Pins): Point {
  return tone === 'home' && pinAt ? pinAt : projection.at([lng, lat])
}

type Kept = Ground & {
  readonly kept: readonly Area[]
  /** What the signs before it cover. */
  readonly taken: readonly Area[]
}

function besideThem(marker: PlanMarkerData, at: Point, ground: Kept): MarkerPlace {
  const { kept, taken, names, box, print } = ground
  const bare = roomOf({ ...marker, caption: undefined }, print)
  // Where everything is full a sign rather covers another, and then a pin, which is drawn above it, than a name.
  const moved = [[...kept, ...taken], kept, names].reduce<Point | undefined>(
    (found, areas) => found ?? freeOf(bare, at, { kept: areas, box }),
    undefined,
  )
  const inside = within(moved ?? at, bare, box)
  const free = (below: boolean) => {
    const area = around(inside, roomOf(marker, print, below))
    return area.top >= 0 && area.bottom <= box.height && !kept.some((one) => meet(area, one))
  }
  return { marker, at: inside, below: !free(false) && free(true) }
}

/** The nearest place beside all that is kept free, within the sign's own width: that is the same corner of the plan. None farther off. */
function freeOf(room: Room, [x, y]: Point, { kept, box }: Pick<Kept, 'kept' | 'box'>): Point | undefined {
  if (isOutside([x, y], box)) return undefined
  const most = room.left + room.right + HAIR
  const near = (from: number) => (to: number) => Math.abs(to - from) <= most
  const xs = kept.flatMap(({ left, right }) => [left - room.right - HAIR, right + room.left + HAIR]).filter(near(x))
  const ys = kept.flatMap(({ top, bottom }) => [top - room.down - HAIR, bottom + room.up + HAIR]).filter(near(y))
  const away = ([toX, toY]: Point) => Math.abs(toX - x) + Math.abs(toY - y)
  return [x, ...xs]
    .flatMap((toX) => [y, ...ys].map((toY): Point => inBox([toX, toY], room, box)))
    .filter((to) => away(to) <= most && !kept.some((area) => meet(around(to, room), area)))
    .reduce<Point | undefined>((best, to) => (best && away(best) <= away(to) ? best : to), undefined)
}

function within(at: Point, room: Room, box: Box): Point {
  // What lies outside altogether stays there: only an edge is no place to be moved to.
  return isOutside(at, box) ? at : inBox(at, room, box)
}

function isOutside([x, y]: Point, { width, height }: Box): boolean {
  return x < 0 || x > width || y < 0 || y > height
}

function inBox([x, y]: Point, { left, right, up, down }: Room, { width, height }: Box): Point {
  return [Math.min(width - right, Math.max(left, x)), Math.min(height - down, Math.max(up, y))]
}

function around([x, y]: Point, { left, right, up, down }: Room): Area {
  return { left: x - left, right: x + right, top: y - up, bottom: y + down }
}
