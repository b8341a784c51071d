import { clockTime } from '../kit/local-time'
import type { Contact } from '../people/person'
import { unitWords } from '../people/place-name'
import { CATEGORY_WORDS } from './categories'
import { arriveBy } from './clocks'
import { type HelpMove, type HelpRequest, isOpen, liveOfferTo } from './help-request'

/** The pause a message speaks of. */
export function lastPause(request: HelpRequest) {
  return request.pauses.at(-1)
}

/** Closed by one full stop, whether its writer set one or not; nothing stays nothing. */
export function sentence(text: string): string {
  const bare = text.replace(/[。．.\s]+$/u, '')
  return bare ? `${bare}。` : ''
}

/** What the last such move gave as its reason. */
export function reasonOf(request: HelpRequest, move: HelpMove): string {
  return request.history.filter((entry) => entry.move === move).at(-1)?.note ?? ''
}

/** For a caller without the app: how to have the case in their own hands later. */
export function claimWords({ claimCode }: HelpRequest): string {
  return claimCode ? `想在手机上看，打开民声驿站点“认领求助”，认领码 ${claimCode}。` : ''
}

/** By when somebody comes; nothing once somebody has. */
export function dueWords(request: HelpRequest): string {
  return isOpen(request) && request.arrivedAt === null ? `，最晚 ${clockTime(arriveBy(request))} 到` : ''
}

/** Where, how far, and how long there is to answer, for the member who is asked. */
export function offerBody(request: HelpRequest, to: Contact): string {
  const offer = liveOfferTo(request, to.id)
  const far = offer ? `，离您约 ${Math.round(offer.distanceM / 10) * 10} 米` : ''
  const limit = offer?.answerBy
    ? `请在 ${Math.round((offer.answerBy - offer.askedAt) / 1000)} 秒内回话，没接会自动找下一位。`
    : '还没有人接，能去请马上接。'
  return `${where(request)}${far}。${limit}`
}

/** Building and unit, never the door. */
export function where(request: HelpRequest): string {
  return unitWords(request.place)
}

/** The kind of trouble in one word. */
export function about(request: HelpRequest): string {
  return CATEGORY_WORDS[request.category]
}

/** Whoever is on it by name; a member as such while nobody is. */
export function responderName(request: HelpRequest): string {
  return request.responder?.member.name ?? '党员'
}
