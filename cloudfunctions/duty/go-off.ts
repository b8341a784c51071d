import { dutyContract } from '../../core/contract/duty'
import { helperLeave } from '../../core/help/hands'
import { type HelpRequest, liveOfferTo } from '../../core/help/help-request'
import { handOf, isInHandsOf } from '../../core/help/in-hand'
import { OFF_DUTY_REASON } from '../../core/help/search'
import { decline } from '../../core/help/taking'
import { AppError } from '../_shared/app-error'
import type { Context } from '../_shared/context'
import { moveHelp } from '../_shared/help/move-help'
import { operation } from '../_shared/operation'
import { memberNow, tableOf } from './workbench'

/**
 * Off duty; whatever is offered to the member is declined, so that the next is asked at once. Fails with BUSY_ELSEWHERE while a case is
 * held: it would be left without its owner. A repeated call changes nothing. Whoever is no member any more is off duty all the same.
 */
export const goOff = operation(dutyContract.goOff, async (_input, context) => {
  const { presences, caller, now } = context
  await refuseHolder(context)
  const before = await presences.get(caller.personId)
  await presences.switchOff(caller.personId, now)
  // An acceptance may have slipped in between the look and the switch.
  await refuseHolder(context).catch(async (error: unknown) => {
    if (before) await presences.save(before)
    throw error
  })
  await declineOpenOffers(context)
  return tableOf(await memberNow(context), context)
})

async function refuseHolder({ requests, caller }: Context): Promise<void> {
  const held = (await requests.onTableOf(caller.personId)).some((request) => isInHandsOf(request, caller.personId))
  if (held) throw new AppError('BUSY_ELSEWHERE')
}

async function declineOpenOffers(context: Context): Promise<void> {
  const { requests, caller, now, log } = context
  const asking = (await requests.onTableOf(caller.personId)).filter((one) => isAsked(one, caller.personId))
  for (const { id } of asking) {
    // Somebody else took it in this instant: then there is nothing left to decline.
    await moveHelp(id, context, (request, actor) => {
      const answer = liveOfferTo(request, caller.personId) ? decline : helperLeave
      return answer(request, { actor, now }, OFF_DUTY_REASON)
    }).catch((error: unknown) => log.info('duty.offer_gone', { caseId: id, error }))
  }
}

function isAsked(request: HelpRequest, memberId: string): boolean {
  return liveOfferTo(request, memberId) !== undefined || handOf(request, memberId)?.state === 'asked'
}
