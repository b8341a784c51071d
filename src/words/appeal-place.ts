import type { CommunityAnswer } from '@core/contract/people'
import type { Address } from '@core/people/person'
import { unitWords } from '@core/people/place-name'

/** `7 栋`, `7 栋 2 单元 301`: as much of a place as was named; undefined when the community has no such building any more. */
export function appealPlaceWords({ buildingId, unit, door }: Address, buildings: CommunityAnswer['buildings']) {
  const building = buildings.find(({ id }) => id === buildingId)
  return building && [unitWords({ buildingName: building.name, unit }), door].filter(Boolean).join(' ')
}
