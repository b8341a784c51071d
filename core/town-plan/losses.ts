import { fault, type PlanFault } from './check'
import type { Ground } from './ground'

/** What hangs on zones and buildings: nothing of it is dropped. */
export interface Hanging {
  /** Homes that are registered, by building and unit. */
  readonly homes: readonly { readonly buildingId: string; readonly unit: string }[]
  /** The buildings of cases that have not ended. */
  readonly openAt: readonly string[]
  /** Zones with posts of the roster, or with people or routes of the people's-voice station. */
  readonly onRoster: ReadonlySet<string>
  readonly onRoutes: ReadonlySet<string>
}

/** What would be left hanging if the ground became another: empty when nothing would. */
export function lossesOf(before: Ground, after: Ground, hanging: Hanging): readonly PlanFault[] {
  const { homes, openAt, onRoster, onRoutes } = hanging
  const kept = new Map(after.buildings.map((building) => [building.id, building]))
  const zoneIds = new Set(after.zones.map(({ id }) => id))
  return [
    ...before.buildings.flatMap(({ id, name, units }): readonly PlanFault[] => {
      const own = homes.filter(({ buildingId }) => buildingId === id)
      const now = kept.get(id)
      if (!now) {
        const open = openAt.filter((buildingId) => buildingId === id).length
        return [
          ...(own.length > 0 ? [fault('LIVED_IN', name, own.length)] : []),
          ...(open > 0 ? [fault('CASE_OPEN', name, open)] : []),
        ]
      }
      const gone = units.filter((unit) => !now.units.includes(unit))
      const left = own.filter(({ unit }) => gone.includes(unit)).length
      return left > 0 ? [fault('UNIT_LIVED_IN', name, left)] : []
    }),
    ...before.zones.flatMap(({ id, name }): readonly PlanFault[] => {
      if (zoneIds.has(id)) return []
      return [
        ...(onRoster.has(id) ? [fault('ZONE_ON_ROSTER', name)] : []),
        ...(onRoutes.has(id) ? [fault('ZONE_ON_ROUTE', name)] : []),
      ]
    }),
  ]
}
