import { helpContract } from '../../core/contract/help'
import { refer as passOn } from '../../core/help/ending'
import { moveHelp } from '../_shared/help/move-help'
import { operation } from '../_shared/operation'

/** Out of our power: the resident hears why and where it goes. */
export const refer = operation(helpContract.refer, async ({ helpId, reason, to }, context) => {
  await moveHelp(helpId, context, (before, actor) => passOn(before, { actor, now: context.now }, { reason, to }))
  return { referred: true as const }
})
