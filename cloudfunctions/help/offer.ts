import { helpContract } from '../../core/contract/help'
import type { Presence } from '../../core/duty/presence'
import { type HelpRequest, liveOfferTo } from '../../core/help/help-request'
import { offerTo } from '../../core/help/offering'
import { done } from '../../core/kit/outcome'
import { answerTo } from '../_shared/help/answer'
import { moveHelp } from '../_shared/help/move-help'
import { operation } from '../_shared/operation'
import { refuseUnavailable, wayOf } from './by-hand'

/**
 * The coordinator asks these members, whoever else is being asked; the first to accept has it. Whoever is asked already is not asked twice.
 * Fails with MEMBER_UNAVAILABLE when one of them is off duty or is the one who asks for help: then nobody is asked.
 */
export const offer = operation(helpContract.offer, async ({ helpId, memberIds }, context) => {
  const ids = [...new Set(memberIds)]
  const presences = await Promise.all(ids.map((id) => context.presences.get(id)))
  const { request, actor } = await moveHelp(helpId, context, (before, hand) => {
    const members = ids.flatMap((id, index) => chosen(id, presences[index] ?? null, before))
    const answerBy = context.now + before.policy.answerMs
    const moved = offerTo(before, { actor: hand, now: context.now }, { members, answerBy })
    if (!moved.ok) return moved
    for (const [index, id] of ids.entries()) refuseUnavailable(id, presences[index] ?? null, before)
    return members.length === 0 ? done(before) : moved
  })
  return answerTo(request, actor)
})

function chosen(id: string, presence: Presence | null, request: HelpRequest) {
  if (!presence || liveOfferTo(request, id)) return []
  const { distanceM, travelMs } = wayOf(id, presence, request)
  return [{ presence, distanceM: distanceM ?? 0, travelMs: travelMs ?? 0 }]
}
