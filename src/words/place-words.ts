import type { CommunityAnswer } from '@core/contract/people'
import type { Address } from '@core/people/person'
import { buildingWords } from '@core/people/place-name'

interface Spot {
  readonly buildingName: string
  readonly unit: string
  readonly door: string | null
}

/** `7 栋 2 单元 301`; without the door for whoever may not see it. */
export function spotWords({ buildingName, unit, door }: Spot): string {
  return [buildingWords(buildingName), `${unit} 单元`, door].filter(Boolean).join(' ')
}

/** The same for a stored address; undefined when the community has no such building any more. */
export function addressWords(address: Address, buildings: CommunityAnswer['buildings']): string | undefined {
  const building = buildings.find(({ id }) => id === address.buildingId)
  return building && spotWords({ ...address, buildingName: building.name })
}
