import { lengthOf } from './marker-room'
import type { PlanData } from './plan-data'
import { type Area, extentOf, linesOf, type Point } from './plan-geometry'
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
  readonly elder: boolean
}

// Units of the box: what tokens.scss says in px, and a fifth more, because a card is that much narrower than the canvas.
const CHARACTER = 16
const CHARACTER_ELDER = 21
const SIDES = 12
const LINE = 1.4

/** Where each zone is named: on its edge towards the rim of the plan, so that its middle is left to the people in it. */
export function areaSigns(
  plan: PlanData,
  areas: readonly PlanArea[],
  { projection, box, elder }: Ground,
): readonly AreaSign[] {
  const character = elder ? CHARACTER_ELDER : CHARACTER
  const high = (character * LINE) / 2
  return areas.flatMap((area) => {
    const zone = plan.features.find(({ properties }) => properties.kind === 'zone' && properties.id === area.id)
    if (!zone) return []
    const points = linesOf(zone.geometry)
      .flat()
      .map((place) => projection.at(place))
    const { left, right, top, bottom } = extentOf(points)
    const edge = (top + bottom) / 2 < box.height / 2 ? top + high : bottom - high
    const x = Math.round((left + right) / 2)
    const y = Math.round(Math.min(box.height - high, Math.max(high, edge)))
    const half = (lengthOf(area.words) * character + SIDES) / 2
    return [{ area, at: [x, y], room: { left: x - half, right: x + half, top: y - high, bottom: y + high } }]
  })
}
