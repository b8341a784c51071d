import type { Building } from '@core/people/community'
import type { Address } from '@core/people/person'

/** Whether a door has to be found, or the unit or even the house is enough. */
export type Least = 'door' | 'unit' | 'building'

/** What an address still lacks, in the words of a button that waits; undefined when it says enough. */
export function missingOf(address: Address, building: Building | undefined, least: Least = 'door'): string | undefined {
  if (!building) return '先选哪一栋'
  if (least === 'building') return undefined
  if (!building.units.includes(address.unit)) return '再选单元'
  return least === 'door' && address.door.trim() === '' ? '再填门牌' : undefined
}
