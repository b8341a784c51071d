import { helpContract } from '../../core/contract/help'
import type { WatchAnswer } from '../../core/contract/help-answers'
import { stillComingBy } from '../../core/help/clocks'
import type { HelpRequest } from '../../core/help/help-request'
import type { Place } from '../../core/kit/geo'
import type { Actor } from '../../core/people/person'
import type { Context } from '../_shared/context'
import { catchUp } from '../_shared/help/advance'
import { answerTo } from '../_shared/help/answer'
import { actorIn, findHelp } from '../_shared/help/move-help'
import { operation } from '../_shared/operation'

/** The case as the caller may see it. Whoever looks at a late case does first what it owes: between two runs of the engine its watchers keep its time. */
export const watch = operation(helpContract.watch, async ({ helpId, version }, context): Promise<WatchAnswer> => {
  const found = await findHelp(helpId, context)
  const actor = await actorIn(found, context)
  const request = await catchUp(found, context)
  const moving = request.status === 'accepted' && stillComingBy(request) === null
  if (request.version === version && !moving) return { unchanged: true }
  return { unchanged: false, help: answerTo(request, actor, await responderPlace(request, actor, context)) }
})

/** Where the responder is, for those who wait for them and only while they are on the way. */
async function responderPlace(request: HelpRequest, actor: Actor, context: Context): Promise<Place | null> {
  const { responder } = request
  if (request.status !== 'accepted' || !responder || (actor.kind === 'person' && actor.id === responder.member.id))
    return null
  return (await context.presences.get(responder.member.id))?.place ?? null
}
