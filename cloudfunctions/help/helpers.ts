import { helpContract } from '../../core/contract/help'
import * as hands from '../../core/help/hands'
import { refuse } from '../../core/kit/outcome'
import { answerTo } from '../_shared/help/answer'
import { moveHelp } from '../_shared/help/move-help'
import { operation } from '../_shared/operation'
import { refuseUnavailable, wayOf } from './by-hand'
import { callerIsMember } from './caller-is-member'

/** The coordinator asks a second member to come along. Fails with MEMBER_UNAVAILABLE for one who is off duty or is the one who asks for help. */
export const addHelper = operation(helpContract.addHelper, async ({ helpId, memberId }, context) => {
  const presence = await context.presences.get(memberId)
  const { request, actor } = await moveHelp(helpId, context, (before, hand) => {
    const { member } = wayOf(memberId, presence, before)
    const moved = hands.addHelper(before, { actor: hand, now: context.now }, member)
    if (moved.ok && moved.value !== before) refuseUnavailable(memberId, presence, before)
    return moved
  })
  return answerTo(request, actor)
})

/** A second member comes along. Fails with BUSY_ELSEWHERE while they hold another case, NOT_YOURS for somebody who is no member any more. */
export const helperAccept = operation(helpContract.helperAccept, async ({ helpId }, context) => {
  const isMember = await callerIsMember(context)
  const { request, actor } = await moveHelp(helpId, context, (before, hand) => {
    const moved = hands.helperAccept(before, { actor: hand, now: context.now })
    return moved.ok && moved.value !== before && !isMember ? refuse('NOT_YOURS') : moved
  })
  return answerTo(request, actor)
})

/** A second member is there. */
export const helperArrive = operation(helpContract.helperArrive, async ({ helpId }, context) => {
  const { request, actor } = await moveHelp(helpId, context, (before, hand) =>
    hands.helperArrive(before, { actor: hand, now: context.now }),
  )
  return answerTo(request, actor)
})

/** A second member cannot come, or cannot stay; whoever counted on them is told. */
export const helperLeave = operation(helpContract.helperLeave, async ({ helpId, reason }, context) => {
  await moveHelp(helpId, context, (before, hand) =>
    hands.helperLeave(before, { actor: hand, now: context.now }, reason),
  )
  return { left: true as const }
})
