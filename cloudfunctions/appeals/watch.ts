import { appealsContract } from '../../core/contract/appeals'
import { answerTo } from '../_shared/appeals/answer'
import { carryOn } from '../_shared/appeals/carry-on'
import { catchUp, findAppeal, handIn } from '../_shared/appeals/move-appeal'
import { operation } from '../_shared/operation'

/** The case as the caller may see it, after it has done what it owes. Fails with NOT_FOUND for a stranger. */
export const watch = operation(appealsContract.watch, async ({ appealId, version }, context) => {
  const found = await findAppeal(appealId, context)
  const hand = await handIn(found, context)
  const appeal = await catchUp(found, context)
  // Of a merged case what is told of the other one changes without it.
  if (appeal.mergedInto !== null) {
    const { merged, into } = await carryOn(appealId, context)
    return { unchanged: false as const, appeal: answerTo(merged, hand, into) }
  }
  if (appeal.version === version) return { unchanged: true as const }
  return { unchanged: false as const, appeal: answerTo(appeal, hand) }
})
