import { helpContract } from '../../core/contract/help'
import { release as giveBack } from '../../core/help/taking'
import { moveHelp } from '../_shared/help/move-help'
import { operation } from '../_shared/operation'

/** The responder, or the coordinator, gives an accepted case back; the next members are asked in the same breath. */
export const release = operation(helpContract.release, async ({ helpId, reason }, context) => {
  await moveHelp(helpId, context, (before, actor) => giveBack(before, { actor, now: context.now }, reason))
  return { released: true as const }
})
