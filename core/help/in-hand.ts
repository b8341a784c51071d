import { type HelpRequest, holderOf, isOpen, liveOffers } from './help-request'
import type { HelpingHand } from './parts'

/** How many are still missing of those who have to come. */
export function missingPeople(request: HelpRequest): number {
  if (!isOpen(request)) return 0
  return Math.max(0, request.policy.people - (holderOf(request) ? 1 : 0) - handsOn(request).length)
}

/** Whether members are asked for this case by itself: somebody is missing, its clocks run, and it does not wait for the trip of another. */
export function isSeeking(request: HelpRequest): boolean {
  const alone = request.joinedTo === null || request.status !== 'waiting'
  return alone && missingPeople(request) > 0 && !request.pauses.some((pause) => pause.resumedAt === null)
}

/** A member's place beside the responder, as long as it lasts. */
export function handOf(request: Pick<HelpRequest, 'helpers'>, memberId: string): HelpingHand | undefined {
  return request.helpers.find((hand) => hand.member.id === memberId && hand.state !== 'left')
}

/** Members beside the responder who have the case in hand: on the way or there. */
export function handsOn(request: Pick<HelpRequest, 'helpers'>): readonly HelpingHand[] {
  return request.helpers.filter((hand) => hand.state === 'coming' || hand.state === 'arrived')
}

/** Whether this member has the case in hand: leading it, or beside whoever leads. */
export function isInHandsOf(request: HelpRequest, memberId: string): boolean {
  return (
    holderOf(request)?.id === memberId ||
    (isOpen(request) && handsOn(request).some((one) => one.member.id === memberId))
  )
}

/** On whose table the case lies: whoever is asked, whoever has it in hand. Members' ids. */
export function onTablesOf(request: HelpRequest): readonly string[] {
  if (!isOpen(request)) return []
  const asked = liveOffers(request).map((offer) => offer.member.id)
  const beside = request.helpers.filter((one) => one.state !== 'left').map((one) => one.member.id)
  const holder = holderOf(request)
  return [...new Set([...asked, ...beside, ...(holder ? [holder.id] : [])])]
}

/**
 * Who cannot take another case because of this one, by id: its responder and the members beside them. A joined case is held by the
 * case it is joined to, so that one trip may serve two.
 */
export function holdersOf(request: HelpRequest): readonly string[] {
  const own = request.joinedTo === null ? holderOf(request) : null
  const hands = isOpen(request) ? handsOn(request).map((hand) => hand.member.id) : []
  return [...new Set([...(own ? [own.id] : []), ...hands, ...request.tripHolds])]
}
