import { helpContract } from '../../core/contract/help'
import { takeOver as takeFrom, type Way } from '../../core/help/taking'
import { contactOf, type Person } from '../../core/people/person'
import { AppError } from '../_shared/app-error'
import { answerTo } from '../_shared/help/answer'
import { moveHelp } from '../_shared/help/move-help'
import { operation } from '../_shared/operation'
import { refuseUnavailable, sendingAnother, wayOf } from './by-hand'

/**
 * The coordinator takes the case for themselves, on duty or not, or gives it to another from whoever has it. Fails with MEMBER_UNAVAILABLE
 * for a member who is off duty, holds another case, or asks for help, and with BUSY_ELSEWHERE when the coordinator holds another.
 */
export const takeOver = operation(helpContract.takeOver, async ({ helpId, memberId }, context) => {
  const own = memberId === null ? await ownWay(context.me()) : null
  const presence = memberId === null ? null : await context.presences.get(memberId)
  const take = () =>
    moveHelp(helpId, context, (before, hand) => {
      const way = own ?? wayOf(memberId ?? '', presence, before)
      const moved = takeFrom(before, { actor: hand, now: context.now }, way)
      if (!moved.ok || moved.value === before) return moved
      if (memberId !== null) refuseUnavailable(memberId, presence, before)
      else if (way.member.id === before.resident.id) throw new AppError('MEMBER_UNAVAILABLE')
      return moved
    })
  const { request, actor } = await (memberId === null ? take() : sendingAnother(take))
  return answerTo(request, actor)
})

async function ownWay(me: Promise<Person | null>): Promise<Way> {
  const known = await me
  // Nobody on record coordinates anything: to them the case is not there.
  if (!known) throw new AppError('NOT_FOUND')
  return { member: contactOf(known), distanceM: null, travelMs: null }
}
