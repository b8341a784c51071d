import { helpContract } from '../../core/contract/help'
import { expectJoined, join as joinTrip, unjoin as leaveTrip } from '../../core/help/trip'
import { orThrow } from '../_shared/app-error'
import type { Context } from '../_shared/context'
import { answerTo } from '../_shared/help/answer'
import { actorIn, findHelp, moveHelp, untilSaved } from '../_shared/help/move-help'
import { tendTrip } from '../_shared/help/trip'
import { operation } from '../_shared/operation'

/**
 * One trip for two cases of a building. The other case is written first: whoever dies in between leaves it expecting a case that never comes,
 * which the next look at the trip puts right. Fails with NOT_TOGETHER.
 */
export const join = operation(helpContract.join, async ({ helpId, withId }, context) => {
  const follower = await findHelp(helpId, context)
  const actor = await actorIn(follower, context)
  const found = await findHelp(withId, context)
  const hand = { actor, now: context.now }
  const lead = await untilSaved(found, context, async (before) => {
    const expecting = orThrow(expectJoined(before, follower, hand))
    return expecting === before ? before : context.requests.save(before, expecting)
  })
  await moveHelp(helpId, context, (before, mover) => joinTrip(before, { actor: mover, now: context.now }, lead))
  await tendTrip(withId, context)
  return answerTo(await findHelp(helpId, context), actor)
})

/** A waiting case goes its own way again. */
export const unjoin = operation(helpContract.unjoin, async ({ helpId }, context: Context) => {
  const { request, actor } = await moveHelp(helpId, context, (before, hand) =>
    leaveTrip(before, { actor: hand, now: context.now }),
  )
  return answerTo(request, actor)
})
