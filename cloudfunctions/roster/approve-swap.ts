import { rosterContract } from '../../core/contract/roster'
import { mayCoordinate } from '../../core/people/permissions'
import { decideSwap } from '../../core/roster/swap'
import { callerWho } from '../_shared/caller-who'
import { operation } from '../_shared/operation'
import { changeSwaps } from './swap-grounds'
import { viewFor } from './view-for'

/** The coordinator's word on a swap. Fails with NOT_YOURS, SWAP_OVER, CANNOT_TAKE_SHIFT. */
export const approveSwap = operation(rosterContract.approveSwap, async ({ monday, ...word }, context) => {
  const me = await callerWho(mayCoordinate, context)
  const changed = await changeSwaps(
    me,
    { monday, decide: (week, grounds) => decideSwap(week, { ...word, by: me.id }, grounds) },
    context,
  )
  return viewFor(me, changed, context)
})
