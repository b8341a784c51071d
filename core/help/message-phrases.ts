import { clockTime } from '../kit/local-time'
import type { EpochMs } from '../kit/time'
import type { Contact } from '../people/person'
import { unitWords } from '../people/place-name'
import { CATEGORY_WORDS } from './categories'
import { arriveBy, settleBy } from './clocks'
import { type HelpMove, type HelpRequest, isOpen, liveOfferTo } from './help-request'

/** The pause a message speaks of. */
export function lastPause(request: HelpRequest) {
  return request.pauses.at(-1)
}

/** What the last such move gave as its reason. */
export function reasonOf(request: HelpRequest, move: HelpMove): string {
  return request.history.filter((entry) => entry.move === move).at(-1)?.note ?? ''
}

/** For a caller without the app: how to have the case in their own hands later. */
export function claimWords({ claimCode }: HelpRequest): string {
  return claimCode ? `想在手机上看，打开民声驿站，在“我的”里点“认领”，认领码 ${claimCode}。` : ''
}

/** By when somebody comes, for whoever waits; nothing once somebody has. */
export function dueWords(request: HelpRequest, at: EpochMs): string {
  if (!isOpen(request) || request.arrivedAt !== null) return ''
  return at > arriveBy(request) ? '，已经晚了，值班长在催' : `，最晚 ${clockTime(arriveBy(request))} 到`
}

/** The order to be there, for whoever goes: no instant that has passed is given as one. */
export function beThere(request: HelpRequest, at: EpochMs): string {
  return at > arriveBy(request) ? '已经晚了，请尽快到' : `最晚 ${clockTime(arriveBy(request))} 到`
}

/** What is still asked of whoever is on it: to be there, unless they are, and to have it done. */
export function orders(request: HelpRequest, at: EpochMs): string {
  if (request.arrivedAt !== null) return haveItDone(request, at)
  return at > settleBy(request) ? beThere(request, at) : `${beThere(request, at)}，${haveItDone(request, at)}`
}

/** The order to have it done, in the same manner. */
export function haveItDone(request: HelpRequest, at: EpochMs): string {
  return at > settleBy(request) ? '已经晚了，请尽快办好' : `${clockTime(settleBy(request))} 前办好`
}

/** What is still promised to whoever waits: arrival, while nobody has come, and the end. */
export function promised(request: HelpRequest, at: EpochMs): string {
  const end = at > settleBy(request) ? '会尽快办好' : `${clockTime(settleBy(request))} 前办好`
  if (request.arrivedAt !== null) return end
  return at > arriveBy(request) ? `已经晚了，会尽快到，${end}` : `最晚 ${clockTime(arriveBy(request))} 到，${end}`
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
