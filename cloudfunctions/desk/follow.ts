import { deskContract, type FollowAnswer } from '../../core/contract/desk'
import { mayTakeCalls } from '../../core/people/permissions'
import { AppError } from '../_shared/app-error'
import { catchUp } from '../_shared/help/advance'
import { actorIn, findHelp } from '../_shared/help/move-help'
import { operation } from '../_shared/operation'
import { deskAnswerTo } from './desk-answer'

/** The case as the desk sees it; looking at a late case does first what it owes. Fails with NOT_YOURS for anybody who is not at the desk. */
export const follow = operation(deskContract.follow, async ({ helpId, version }, context): Promise<FollowAnswer> => {
  const found = await findHelp(helpId, context)
  const actor = await actorIn(found, context)
  if (!mayTakeCalls(actor)) throw new AppError('NOT_YOURS')
  const request = await catchUp(found, context)
  const moving = request.status === 'accepted' ? request.responder : null
  if (request.version === version && !moving) return { unchanged: true }
  const place = moving ? ((await context.presences.get(moving.member.id))?.place ?? null) : null
  return { unchanged: false, help: deskAnswerTo(request, actor, place) }
})
