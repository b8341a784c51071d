import type { Place } from '../../core/kit/geo'
import type { Community } from '../../core/people/community'
import type { Transport } from '../../core/people/person'
import { draw, FOR } from './draw'

/** The community with how often each building asks for help, relative to the others. */
export interface Town {
  readonly community: Community
  /** As many as there are buildings. */
  readonly weights: readonly number[]
}

/** A member of the virtual roster. */
export interface Member {
  readonly no: number
  readonly id: string
  readonly zoneId: string
  readonly transport: Transport
  readonly home: Place
  readonly skills: readonly string[]
}

/** How many are on duty in each zone at any hour. */
export type Cover = Readonly<Record<string, number>>

/** Shifts a day; each has its own people, who change places from day to day so that everybody has nights. */
export const SHIFTS = 3

/** Of ten members, so many ride: as in the demo community. */
const RIDING = 0.45

/** A roster of `SHIFTS` × cover members, living in the zone they look after. */
export function rosterOf({ community }: Town, cover: Cover, seed: number): readonly Member[] {
  const posts = community.zones.flatMap((zone) => Array.from({ length: (cover[zone.id] ?? 0) * SHIFTS }, () => zone.id))
  return posts.map((zoneId, no): Member => {
    const houses = community.buildings.filter((building) => building.zoneId === zoneId)
    const house = houses[Math.floor(draw(seed, no, FOR.home) * houses.length)]
    if (!house) throw new Error(`责任区 ${zoneId} 没有楼栋，排不了人`)
    const transport = draw(seed, no, FOR.transport) < RIDING ? 'ebike' : 'walk'
    return { no, id: `member-${no}`, zoneId, transport, home: { lng: house.lng, lat: house.lat }, skills: [] }
  })
}
