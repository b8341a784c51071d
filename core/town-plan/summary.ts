import type { Building } from '../people/community'
import type { PlanKind, TownFeature } from './feature'
import { groundOf } from './ground'

/** A plan as far as it is compared and put on record: outlines by a mark that is another when they are. */
export interface PlanSummary {
  readonly zones: readonly { readonly id: string; readonly name: string; readonly outline: string }[]
  readonly buildings: readonly (Building & { readonly outline: string })[]
  readonly others: readonly {
    readonly id: string
    readonly kind: PlanKind
    readonly name: string
    readonly outline: string
  }[]
}

export function summaryOf(features: readonly TownFeature[]): PlanSummary {
  const outlines = new Map(features.map(({ properties: { id }, geometry }) => [id, markOf(geometry)]))
  const outlineOf = ({ id }: { readonly id: string }) => outlines.get(id) ?? ''
  const { zones, buildings } = groundOf(features)
  return {
    zones: zones.map((zone) => ({ ...zone, outline: outlineOf(zone) })),
    buildings: buildings.map((building) => ({ ...building, outline: outlineOf(building) })),
    others: features
      .filter(({ properties: { kind } }) => kind !== 'zone' && kind !== 'building')
      .map(({ properties: { id, kind, name } }) => ({ id, kind, name, outline: outlineOf({ id }) })),
  }
}

/** A short mark of a shape; two of a thousand shapes are one by chance once in some thousand plans, and only the words of a change suffer. */
function markOf(geometry: TownFeature['geometry']): string {
  let mark = 0x811c9dc5
  for (const letter of JSON.stringify(geometry)) mark = Math.imul(mark ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return mark.toString(36)
}
