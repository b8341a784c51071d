import type { Message } from '../message/message'
import { type HelpRequest, holderOf, isOpen, liveOfferTo } from './help-request'
import { missingPeople } from './in-hand'

type Told = Pick<Message, 'kind' | 'to' | 'at'>

/** When an urgent message about a case is still worth sending; a kind that is not here is true as long as the case is open. */
const STILL: Readonly<Record<string, (request: HelpRequest, told: Told) => boolean>> = {
  // Where two have to come, an offer outlives the first acceptance.
  helpOffered: (request, { to }) => isOpen(request) && liveOfferTo(request, to.id) !== undefined,
  helpAssigned: (request, { to }) => request.status === 'accepted' && holderOf(request)?.id === to.id,
  stillComingAsked: (request, { to }) =>
    holderOf(request)?.id === to.id && (request.responder?.questionedAt ?? null) !== null,
  // With one on the way and the second missing it is as true as with nobody.
  nobodyToAsk: (request) => missingPeople(request) > 0 && request.shortfall !== null,
  helpUnaccepted: (request) => request.status === 'waiting',
  arriveWarned: (request, { to }) => request.status === 'accepted' && holderOf(request)?.id === to.id,
  arriveBreached: (request) => request.status === 'waiting' || request.status === 'accepted',
}

/** Whether what a message says of this case still holds: an offer that is over rings nobody's phone. */
export function isStillTrue(request: HelpRequest, told: Told): boolean {
  return STILL[told.kind]?.(request, told) ?? isOpen(request)
}

/** Whether the receiver has done anything in this case since: whoever acts on it has heard of it. */
export function hasActedSince(request: HelpRequest, { to, at }: Told): boolean {
  return request.history.some((entry) => entry.by === to.id && entry.at > at)
}
