import { Ring, type RingProps } from './ring'
import { ACCEPT } from './ring.shared'

/** An unbroken ring: the seconds a member has to answer an offer. */
export function AcceptRing(p: RingProps) {
  return <Ring spec={ACCEPT} {...p} />
}
