import { calledBack as toldByPhone } from '../../core/appeals/merging'
import { speaksForOwner } from '../../core/appeals/on-behalf'
import { appealsContract } from '../../core/contract/appeals'
import { AppError, orThrow } from '../_shared/app-error'
import { answerTo } from '../_shared/appeals/answer'
import { livesOn } from '../_shared/appeals/carry-on'
import { findAppeal, handIn, untilSaved } from '../_shared/appeals/move-appeal'
import { operation } from '../_shared/operation'

/**
 * The desk has told the owner of a merged case how the one it goes on in ended. A repeated call answers the same. Fails with NOT_YOURS whoever does
 * not speak for the owner, NO_SUCH_MOVE while there is nothing to tell.
 */
export const calledBack = operation(appealsContract.calledBack, async ({ appealId }, context) => {
  const merged = await findAppeal(appealId, context)
  const hand = await handIn(merged, context)
  if (merged.mergedInto === null) throw new AppError('NO_SUCH_MOVE')
  if (!speaksForOwner(merged, hand.actor)) throw new AppError('NOT_YOURS')
  const { id } = await livesOn(merged, context)
  const into = await untilSaved(id, context, async (before) => {
    const after = orThrow(toldByPhone(before, merged, context.now))
    return after === before ? before : context.appeals.save(before, after)
  })
  return answerTo(merged, hand, into)
})
