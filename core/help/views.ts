import type { LeftOut, Shortfall } from '../dispatch/ranking'
import { type Place, roughM } from '../kit/geo'
import type { DurationMs, EpochMs } from '../kit/time'
import { mayKnowResidents, mayOversee } from '../people/permissions'
import type { Actor } from '../people/person'
import type { Category } from './categories'
import { arriveBy, confirmBy, settleBy, stillComingBy } from './clocks'
import { type ContentView, contentFor } from './content-view'
import { type FactsView, factsFor } from './desk-facts'
import { emergencyIn } from './emergency'
import {
  type HelpMove,
  type HelpRequest,
  type HelpStatus,
  hasEnded,
  isOpen,
  liveOffers,
  liveOfferTo,
} from './help-request'
import { movesOpenTo, type Part, partsOf } from './lifecycle'
import { recordedBy } from './on-behalf'
import type { Rating } from './parts'
import type { Pledge } from './pledge'
import type { VoiceView } from './recording'
import { voiceFor } from './recording-moves'
import { type TimelineEntry, timelineOf } from './timeline'
import type { EmergencyNumber } from './triage'

/** What one viewer may see of a case: least disclosed, and as late as it is needed. */
export interface HelpView extends FactsView, ContentView, VoiceView {
  readonly id: string
  readonly number: string
  readonly version: number
  readonly status: HelpStatus
  readonly category: Category
  /** The numbers to ring before any neighbour; empty when life is not at stake. */
  readonly emergency: readonly EmergencyNumber[]
  readonly startedAt: EpochMs
  readonly arriveBy: EpochMs
  readonly settleBy: EpochMs
  /** What was promised, apart from pauses: both instants above have them in. */
  readonly pledge: Pledge
  readonly place: PlaceView
  readonly resident: { readonly name: string; readonly phone: string; readonly careNotes: string } | null
  readonly responder: ResponderView | null
  readonly coordinator: { readonly name: string; readonly phone: string }
  /** The viewer's own live offer. */
  readonly offer: OfferView | null
  /** Who is being asked, nearest first and without names: for the resident and those who oversee. */
  readonly asking: readonly AskingView[]
  readonly shortfall: Shortfall | null
  /** For the resident alone: the four digits to tell at the door. */
  readonly arrivalCode: string | null
  /** For the responder alone: "still coming?" waits for an answer until then. */
  readonly questionBy: EpochMs | null
  readonly arrivedAt: EpochMs | null
  readonly settledAt: EpochMs | null
  readonly confirmBy: EpochMs | null
  readonly closedAt: EpochMs | null
  readonly rating: Rating | null
  readonly referredTo: string
  /** Why it was given back, reopened or referred last, in the words of whoever did it; null for those whom it does not concern. */
  readonly reason: ReasonView | null
  /** Who was left out and why: for those who oversee. */
  readonly leftOut: readonly LeftOut[]
  readonly parts: readonly Part[]
  readonly moves: readonly HelpMove[]
  readonly timeline: readonly TimelineEntry[]
}

export interface PlaceView extends Place {
  readonly buildingId: string
  readonly buildingName: string
  readonly unit: string
  /** Null for whoever has not accepted. */
  readonly door: string | null
}

export interface ResponderView {
  readonly name: string
  /** Empty for whoever need not call. */
  readonly phone: string
  readonly acceptedAt: EpochMs
  /** When the responder should be there by the length of the way; null when nobody measured it. */
  readonly expectedAt: EpochMs | null
  readonly distanceM: number | null
}

export interface OfferView {
  readonly no: number
  readonly askedAt: EpochMs
  readonly answerBy: EpochMs | null
  readonly distanceM: number
  readonly travelMs: DurationMs
}

export interface AskingView {
  readonly no: number
  readonly askedAt: EpochMs
  readonly answerBy: EpochMs | null
  readonly distanceM: number
}

export interface ReasonView {
  readonly move: 'release' | 'reopen' | 'refer'
  readonly words: string
}

/** The case as this actor may see it; null for a stranger, to whom the case does not exist. */
export function viewOf(request: HelpRequest, actor: Actor): HelpView | null {
  const parts = partsOf(request, actor)
  if (parts.length === 0 && !mayOversee(actor)) return null
  const oversees = mayOversee(actor)
  const owns = parts.includes('resident')
  const hand = parts.includes('helperComing') || parts.includes('helperArrived')
  const working = (parts.includes('responder') || hand) && isOpen(request)
  const knows = owns || working || findsThemHelp(request, actor)
  return {
    ...common(request),
    ...contentFor(request, actor),
    ...factsFor(request, { actor, owns, oversees, working }),
    place: placeFor(request, knows),
    resident: knows
      ? { name: request.resident.name, phone: request.resident.phone, careNotes: request.careNotes }
      : null,
    ...voiceFor(request, actor),
    responder: responderFor(request, owns || oversees || hand),
    offer: offerFor(request, actor),
    asking: owns || oversees ? askingOf(request) : [],
    arrivalCode: owns ? request.arrivalCode : null,
    questionBy: parts.includes('responder') ? stillComingBy(request) : null,
    reason: reasonFor(request, oversees),
    leftOut: oversees ? request.leftOut : [],
    parts,
    moves: movesOpenTo(request, actor),
    timeline: timelineOf(request),
  }
}

/** Those on the ladder, and whoever took the call, until the resident has had the last word. Afterwards, and for other operators, a reason is stated first. */
function findsThemHelp(request: HelpRequest, actor: Actor): boolean {
  return !hasEnded(request) && (mayKnowResidents(actor) || recordedBy(request, actor))
}

function common(request: HelpRequest) {
  const { id, number, version, status, category, startedAt } = request
  const { shortfall, arrivedAt, settledAt, closedAt, rating, referredTo } = request
  return {
    ...{ id, number, version, status, category, startedAt },
    ...{ shortfall, arrivedAt, settledAt, closedAt, rating, referredTo },
    emergency: emergencyIn(request),
    arriveBy: arriveBy(request),
    settleBy: settleBy(request),
    pledge: request.pledge,
    confirmBy: confirmBy(request),
    coordinator: { name: request.coordinator.name, phone: request.coordinator.phone },
  }
}

function placeFor({ place }: HelpRequest, withDoor: boolean): PlaceView {
  const { lng, lat, buildingId, buildingName, unit, door } = place
  return { lng, lat, buildingId, buildingName, unit, door: withDoor ? door : null }
}

function responderFor(request: HelpRequest, withPhone: boolean): ResponderView | null {
  const { responder } = request
  if (!responder) return null
  const { member, acceptedAt, travelMs, distanceM } = responder
  const expectedAt = travelMs === null ? null : acceptedAt + travelMs
  return {
    name: member.name,
    phone: withPhone && !hasEnded(request) ? member.phone : '',
    acceptedAt,
    expectedAt,
    distanceM: distanceM === null ? null : roughM(distanceM),
  }
}

function offerFor(request: HelpRequest, actor: Actor): OfferView | null {
  const offer = actor.kind === 'person' ? liveOfferTo(request, actor.id) : undefined
  if (!offer) return null
  const { no, askedAt, answerBy, distanceM, travelMs } = offer
  return { no, askedAt, answerBy, distanceM: roughM(distanceM), travelMs }
}

function askingOf(request: HelpRequest): readonly AskingView[] {
  return [...liveOffers(request)]
    .sort((a, b) => a.distanceM - b.distanceM)
    .map(({ no, askedAt, answerBy, distanceM }) => ({ no, askedAt, answerBy, distanceM: roughM(distanceM) }))
}

/** Why somebody gave a case back is between them and those who oversee; why it was reopened or referred, everybody on it must know. */
function reasonFor(request: HelpRequest, oversees: boolean): ReasonView | null {
  const last = request.history.filter(({ move }) => move === 'release' || move === 'reopen' || move === 'refer').at(-1)
  if (!last?.note || (last.move === 'release' && !oversees)) return null
  return { move: last.move as ReasonView['move'], words: last.note }
}
