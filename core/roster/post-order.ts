import type { Zone } from '../people/community'
import type { Post } from './post'

/** The posts of the zones in the order of the zones, then those of the whole community. */
export function inZoneOrder(posts: readonly Post[], zones: readonly Zone[]): readonly Post[] {
  const order = new Map(zones.map(({ id }, index) => [id, index]))
  const rank = ({ zoneId }: Post) => (zoneId === null ? zones.length : (order.get(zoneId) ?? zones.length))
  return [...posts].sort((a, b) => rank(a) - rank(b))
}
