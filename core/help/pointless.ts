import { openPause } from './clocks'
import { emergencyIn } from './emergency'
import { type HelpMove, type HelpRequest, liveOffers } from './help-request'
import { missingPeople } from './in-hand'
import type { HandState } from './parts'

type Claim = (request: HelpRequest) => boolean

const nobodyAsked: Claim = (request) => liveOffers(request).length === 0

/** Where a move that the status has would still make no sense: nothing to resume, nobody to come along. Moves that are not here always do. */
const POINTLESS: Readonly<Partial<Record<HelpMove, Claim>>> = {
  offer: (request) => missingPeople(request) === 0,
  // While a case waits, whoever was never asked hears that it is not theirs; later there is nothing to answer any more.
  accept: (request) => request.status !== 'waiting' && nobodyAsked(request),
  decline: (request) => request.status !== 'waiting' && nobodyAsked(request),
  silence: (request) => request.status !== 'waiting' && nobodyAsked(request),
  helperAccept: hasNo('asked'),
  helperSilence: hasNo('asked'),
  helperArrive: hasNo('coming'),
  helperLeave: (request) => request.helpers.every((hand) => hand.state === 'left'),
  promote: (request) => hasNo('coming')(request) && hasNo('arrived')(request),
  join: (request) => request.joinedTo !== null || request.joined.length > 0,
  share: (request) => request.joinedTo === null,
  unjoin: (request) => request.joinedTo === null,
  pause: (request) => openPause(request) !== null,
  resume: (request) => openPause(request) === null,
  drill: (request) => request.drill,
  clearDanger: (request) => emergencyIn(request).length === 0,
  askAllWell: (request) => request.policy.checkInMs === null,
  allWell: (request) => request.responder?.checkAskedAt == null,
}

/** Whether a move would change nothing in this case, whoever made it. */
export function isPointless(request: HelpRequest, move: HelpMove): boolean {
  return POINTLESS[move]?.(request) ?? false
}

function hasNo(state: HandState): Claim {
  return ({ helpers }) => helpers.every((hand) => hand.state !== state)
}
