import type { EpochMs } from '../kit/time'
import { HAND_OVER_MS } from '../message/hand-over'
import type { Appeal } from './appeal'
import { confirmBy, marksAhead } from './clocks'
import { carryBy } from './merging'

/** When somebody must look at this case again; null when nothing is owed. Derived; stored only to be queried. */
export function wakeAt(appeal: Appeal): EpochMs | null {
  const all = [
    ...marksAhead(appeal)
      .slice(0, 1)
      .map(({ at }) => at),
    ...appeal.owed.map(({ at }) => at + HAND_OVER_MS),
    ...[confirmBy(appeal), carryBy(appeal)].filter((at) => at !== null),
  ]
  return all.length === 0 ? null : Math.min(...all)
}
