import { withFollower } from '../../core/appeals/attention'
import { merge as goOnIn } from '../../core/appeals/ending'
import { permit } from '../../core/appeals/lifecycle'
import { appealsContract } from '../../core/contract/appeals'
import { AppError, orThrow } from '../_shared/app-error'
import { answerTo } from '../_shared/appeals/answer'
import { findAppeal, handIn, moveAppeal, untilSaved } from '../_shared/appeals/move-appeal'
import { operation } from '../_shared/operation'

/**
 * The case goes on in another, which its owner follows from then on. The follower is written first: whoever dies in between leaves an open case
 * whose owner follows another, and the repeated call makes the rest. Fails with NO_SUCH_MOVE for one that cannot be merged into.
 */
export const merge = operation(appealsContract.merge, async ({ appealId, intoId }, context) => {
  const from = await findAppeal(appealId, context)
  const by = await handIn(from, context)
  const allowed = permit(from, 'merge', by)
  if (!allowed.ok && from.mergedInto?.id !== intoId) throw new AppError(allowed.code)
  const found = await findAppeal(intoId, context)
  if (from.mergedInto?.id === intoId) return answerTo(from, by)
  orThrow(goOnIn(from, by, found))
  const into = await untilSaved(intoId, context, async (target) => {
    const followed = withFollower(target, from.owner, by)
    return followed === target ? target : context.appeals.save(target, followed)
  })
  const { appeal, hand } = await moveAppeal(appealId, context, (before, mover) => goOnIn(before, mover, into))
  return answerTo(appeal, hand)
})
