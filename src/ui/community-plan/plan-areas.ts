import type { PlanData } from './plan-data'
import { extentOf, linesOf, type Point } from './plan-geometry'
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
}

/** Half of a sign's height, in units of the box. */
const HALF_SIGN = 12

/** Where each zone is named: on its edge towards the rim of the plan, so that its middle is left to the people in it. */
export function areaSigns(
  plan: PlanData,
  areas: readonly PlanArea[],
  { projection, box }: { readonly projection: Projection; readonly box: Box },
): readonly AreaSign[] {
  return areas.flatMap((area) => {
    const zone = plan.features.find(({ properties }) => properties.kind === 'zone' && properties.id === area.id)
    if (!zone) return []
    const points = linesOf(zone.geometry)
      .flat()
      .map((place) => projection.at(place))
    const { left, right, top, bottom } = extentOf(points)
    const edge = (top + bottom) / 2 < box.height / 2 ? top + HALF_SIGN : bottom - HALF_SIGN
    const y = Math.min(box.height - HALF_SIGN, Math.max(HALF_SIGN, edge))
    return [{ area, at: [Math.round((left + right) / 2), Math.round(y)] as const }]
  })
}
