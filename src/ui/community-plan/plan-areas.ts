import { lengthOf, type PlanPrint } from './marker-room'
import type { PlanData } from './plan-data'
import { type Area, extentOf, linesOf, meet, type Point } from './plan-geometry'
import type { Box, Projection } from './projection'

/** A zone as the plan shows it: named, and hatched where somebody is missing. */
export interface PlanArea {
  /** Of a zone on the plan. */
  readonly id: string
  readonly words: string
  readonly gap: boolean
}

export interface AreaSign {
  readonly area: PlanArea
  readonly at: Point
  /** What its words cover. */
  readonly room: Area
}

interface Ground {
  readonly projection: Projection
  readonly box: Box
  readonly print: PlanPrint
  /** What the pins cover: a name stands beside them. */
  readonly pins: readonly Area[]
}

// Units of the box: what tokens.scss says in px, and a fifth more, because a card is that much narrower than the canvas.
const CHARACTER = 16
const CHARACTER_LARGE = 21
const SIDES = 12
const LINE = 1.4

/** Where each zone is named: on its edge towards the rim of the plan, so that its middle is left to the people in it, or where no pin covers it. */
export function areaSigns(plan: PlanData, areas: readonly PlanArea[], ground: Ground): readonly AreaSign[] {
  const { projection, print, pins } = ground
  const character = print === 'normal' ? CHARACTER : CHARACTER_LARGE
  return areas.flatMap((area) => {
    const zone = plan.features.find(({ properties }) => properties.kind === 'zone' && properties.id === area.id)
    if (!zone) return []
    const points = linesOf(zone.geometry)
      .flat()
      .map((place) => projection.at(place))
    const half = { wide: (lengthOf(area.words) * character + SIDES) / 2, high: (character * LINE) / 2 }
    const signs = placesIn(extentOf(points), half, ground.box).map(([x, y]): AreaSign => {
      const room = { left: x - half.wide, right: x + half.wide, top: y - half.high, bottom: y + half.high }
      return { area, at: [x, y], room }
    })
    const free = signs.find(({ room }) => !pins.some((pin) => meet(pin, room)))
    return free ?? signs.slice(0, 1)
  })
}

interface Half {
  readonly wide: number
  readonly high: number
}

/** Where a name may stand in its zone, the best first: in the middle of the outer edge, at its ends, and so on the inner one. */
function placesIn({ left, right, top, bottom }: Area, half: Half, box: Box): readonly Point[] {
  const edges = [top + half.high, bottom - half.high]
  const fromRim = (top + bottom) / 2 < box.height / 2 ? edges : [...edges].reverse()
  const middle = (left + right) / 2
  const aside = Math.max(0, (right - left) / 2 - half.wide)
  return fromRim.flatMap((edge) => {
    const y = Math.round(Math.min(box.height - half.high, Math.max(half.high, edge)))
    return [middle, middle - aside, middle + aside].map((x): Point => [Math.round(x), y])
  })
}
