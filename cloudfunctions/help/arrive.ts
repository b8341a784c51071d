import { helpContract } from '../../core/contract/help'
import type { HelpRequest } from '../../core/help/help-request'
import { arrive as atTheDoor, takeTry } from '../../core/help/on-site'
import { actorOf } from '../../core/people/person'
import { orThrow } from '../_shared/app-error'
import type { Context } from '../_shared/context'
import { answerTo } from '../_shared/help/answer'
import { findHelp, moveOn, untilSaved } from '../_shared/help/move-help'
import { operation } from '../_shared/operation'

/** The responder is at the door. Fails with WRONG_CODE (counted), TOO_MANY_TRIES or TOO_FAR. */
export const arrive = operation(helpContract.arrive, async ({ helpId, proof }, context) => {
  const found = await findHelp(helpId, context)
  const tried = proof.by === 'code' ? await tryTaken(found, context) : found
  const { request, actor } = await moveOn(tried, context, (before, hand) =>
    atTheDoor(before, { actor: hand, now: context.now }, proof),
  )
  return answerTo(request, actor)
})

/** The try is written before the code is compared: of many calls at once no more are compared than there are tries. */
async function tryTaken(found: HelpRequest, context: Context): Promise<HelpRequest> {
  const hand = { actor: actorOf({ id: context.caller.personId, roles: [] }), now: context.now }
  return untilSaved(found, context, async (before) => {
    const tried = orThrow(takeTry(before, hand))
    // Written alone, without what the case owes by now: an arrival at the last moment must come before the engine's steps.
    return tried === before ? before : context.requests.save(before, tried)
  })
}
