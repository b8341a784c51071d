import type { PlanData } from './plan-data'
import { type Area, extentOf, linesOf, type Point } from './plan-geometry'
import type { Projection } from './projection'

export interface ChosenBuilding {
  /** Where the tip of its pin stands: on the northern wall, and never on the name. */
  readonly pinAt: Point
  /** The middle of its name: inside where there is room, else below. */
  readonly nameAt: Point
  /** What the name covers. */
  readonly name: Area
  readonly walls: Area
}

// The pin's tip rests on the wall, not above it.
const INTO_THE_WALL = 5
const NARROW_SHARE = 0.6
/** Half of it above the middle, with a hair between it and the pin. */
const NAME_HEIGHT = 1.2

/** How the chosen building is drawn; null when the plan has no such building. */
export function chosenBuilding(
  plan: PlanData,
  id: string | undefined,
  { projection, labelSize }: { readonly projection: Projection; readonly labelSize: number },
): ChosenBuilding | null {
  const feature = plan.features.find((one) => one.properties.id === id && one.properties.kind === 'building')
  const places = feature ? linesOf(feature.geometry).flat() : []
  if (!feature || places.length === 0) return null
  const walls = extentOf(places.map((place) => projection.at(place)))
  const { left, right, top, bottom } = walls
  const [wide, high] = [widthOf(feature.properties.name) * labelSize, NAME_HEIGHT * labelSize]
  const fits = right - left >= wide && bottom - top >= high
  const middle = (left + right) / 2
  const nameAt: Point = [Math.round(middle), Math.round(fits ? (top + bottom) / 2 : bottom + high / 2)]
  const name = {
    left: nameAt[0] - wide / 2,
    right: nameAt[0] + wide / 2,
    top: nameAt[1] - high / 2,
    bottom: nameAt[1] + high / 2,
  }
  const pinAt: Point = [middle, Math.min(top + INTO_THE_WALL, name.top)]
  return { pinAt, nameAt, name, walls }
}

function widthOf(name: string): number {
  return [...name].reduce((sum, sign) => sum + (/[\u2e80-\uffef]/.test(sign) ? 1 : NARROW_SHARE), 0)
}
