import type { Appeal } from '../../core/appeals/appeal'
import { permit } from '../../core/appeals/lifecycle'
import { merge as goOnIn, keepPlace } from '../../core/appeals/merging'
import { appealsContract } from '../../core/contract/appeals'
import { done } from '../../core/kit/outcome'
import { AppError, orThrow } from '../_shared/app-error'
import { answerTo } from '../_shared/appeals/answer'
import { carryOn, livesOn } from '../_shared/appeals/carry-on'
import { findAppeal, moveAppeal, untilSaved } from '../_shared/appeals/move-appeal'
import type { Context } from '../_shared/context'
import { operation } from '../_shared/operation'

/**
 * The case goes on in another, or in the one that was merged into by now, and whoever it concerns follows that one. A place is kept there first, so
 * that two cases are never merged into each other; the people come last, and the engine brings them where somebody died before. A repeated call
 * makes the rest, whoever makes it. Fails with NO_SUCH_MOVE for one that cannot be merged into, or went elsewhere before.
 */
export const merge = operation(appealsContract.merge, async ({ appealId, intoId }, context) => {
  const { hand } = await moveAppeal(appealId, context, async (before, by) => {
    if (before.mergedInto !== null) return done(before)
    const allowed = permit(before, 'merge', by)
    return allowed.ok ? goOnIn(before, by, await placeFor(before, intoId, context)) : allowed
  })
  const { merged, into } = await carryOn(appealId, context)
  // Somebody else was quicker: well if they meant the same.
  const meant = merged.mergedInto?.id === intoId ? into : await livesOn(await findAppeal(intoId, context), context)
  if (meant.id !== into.id) throw new AppError('NO_SUCH_MOVE')
  return answerTo(merged, hand, into)
})

/** The case that lives on, with a place kept in it. */
async function placeFor(from: Appeal, intoId: string, context: Context): Promise<Appeal> {
  return untilSaved(intoId, context, async (wanted) => {
    const into = await livesOn(wanted, context)
    const kept = orThrow(keepPlace(into, from, context.now))
    return kept === into ? into : context.appeals.save(into, kept)
  })
}
