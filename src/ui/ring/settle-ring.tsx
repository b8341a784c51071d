import { Ring, type RingProps } from './ring'
import { SETTLE } from './ring.shared'

/** Six segments of five minutes: properly dealt with. */
export function SettleRing(p: RingProps) {
  return <Ring spec={SETTLE} {...p} />
}
