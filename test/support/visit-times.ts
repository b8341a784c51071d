import { clock, communityId } from './appeals-town'
import { type Name, PEOPLE } from './small-town'

/** The day after the town's own, and the first slot of it. */
export const TUESDAY = '2026-03-03'
export const NINE = clock(`${TUESDAY}T09:00`)

/** A booking of somebody's for that slot. */
export function wanted(who: Name, over: object = {}) {
  return {
    ...{ communityId, clientKey: `visit-${who}-1`, slotAt: NINE, words: '说说电梯', name: PEOPLE[who].name },
    ...{ phone: '13800002046', ...over },
  }
}
