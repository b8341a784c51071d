import { Ring, type RingProps } from './ring'
import { ARRIVE } from './ring.shared'

/** Ten segments, one a minute: somebody at the door. */
export function ArriveRing(p: RingProps) {
  return <Ring spec={ARRIVE} {...p} />
}
