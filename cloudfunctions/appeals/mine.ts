import { appealsContract } from '../../core/contract/appeals'
import { rowOf } from '../_shared/appeals/answer'
import { operation } from '../_shared/operation'

/** More nobody scrolls through. */
const MOST = 50

/** The caller's own and those they wrote down on their own phone, and those they follow. */
export const mine = operation(appealsContract.mine, async (_, { appeals, caller, now }) => {
  const [own, recorded, followed] = await Promise.all([
    appeals.ofOwner(caller.personId, MOST),
    appeals.recordedBy(caller.personId, MOST),
    appeals.followedBy(caller.personId, MOST),
  ])
  const unclaimed = recorded.filter(({ recorder, claimedAt }) => recorder?.at === 'phone' && claimedAt === null)
  const rows = [...own, ...unclaimed].sort((a, b) => b.startedAt - a.startedAt).slice(0, MOST)
  return { rows: rows.map((one) => rowOf(one, now)), followed: followed.map((one) => rowOf(one, now)) }
})
