import { CAST } from './cast'

export interface DemoDuty {
  readonly openid: string
  /** Building the member stands at. */
  readonly buildingId: string
}

/** Who is on duty when the demo begins: the members of the cast, and one or two more in every other zone. */
export const DEMO_DUTY: readonly DemoDuty[] = [
  ...CAST.flatMap(({ openid, standsAtBuildingId: buildingId }) => (buildingId ? [{ openid, buildingId }] : [])),
  { openid: 'demo-member-feng', buildingId: 'building-18' },
  { openid: 'demo-member-qian', buildingId: 'building-15' },
  { openid: 'demo-member-wu', buildingId: 'building-29' },
  { openid: 'demo-member-yu', buildingId: 'building-35' },
  { openid: 'demo-member-ma', buildingId: 'building-36' },
  { openid: 'demo-member-he', buildingId: 'building-39' },
]
