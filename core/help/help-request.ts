import type { CasePhoto } from '../content/photo'
import type { Ask } from '../dispatch/explanation'
import type { DispatchPolicy } from '../dispatch/policy'
import type { LeftOut, Shortfall } from '../dispatch/ranking'
import type { EpochMs } from '../kit/time'
import type { MessageTemplates } from '../message/templates'
import type { Contact } from '../people/person'
import type { Category } from './categories'
import type { HeldWords } from './content'
import type { AlsoCalled, DeskEntry, HotlineCall } from './hotline-call'
import type { LadderRung } from './ladder'
import type { HelpMessage } from './message'
import type { HelpingHand, Offer, Pause, Rating, Responder, TroublePlace } from './parts'
import type { Pledge } from './pledge'
import type { Recording } from './recording'

export const HELP_STATUSES = ['waiting', 'accepted', 'arrived', 'settled', 'closed', 'withdrawn', 'referred'] as const

export type HelpStatus = (typeof HELP_STATUSES)[number]

/** Every move, in the order a case usually meets them. */
export const HELP_MOVES = [
  'offer',
  'accept',
  'decline',
  'silence',
  'release',
  'assign',
  'question',
  'reassure',
  'takeOver',
  'arrive',
  'allWell',
  'settle',
  'confirm',
  'reopen',
  'withdraw',
  'refer',
  'addHelper',
  'helperAccept',
  'helperArrive',
  'helperLeave',
  'helperSilence',
  'promote',
  'join',
  'share',
  'unjoin',
  'pause',
  'resume',
  'drill',
  'clearDanger',
  'askAllWell',
  'repoint',
] as const

export type HelpMove = (typeof HELP_MOVES)[number]

/** How a case came in. */
export type Door = 'app' | 'hotline'

export interface HistoryEntry {
  readonly at: EpochMs
  /** A person's id, or `engine`. */
  readonly by: string
  readonly move: HelpMove | 'submit'
  /** A reason or note in the actor's words; empty when none was asked for. */
  readonly note: string
}

/** A half-hour service-circle case with its whole history: everything about it can be recomputed from this one document. */
export interface HelpRequest {
  readonly id: string
  readonly communityId: string
  /** What people read out on the phone: `HB1121-7K3`. */
  readonly number: string
  readonly version: number
  readonly status: HelpStatus
  readonly door: Door
  readonly category: Category
  readonly text: string
  readonly photos: readonly CasePhoto[]
  /** The resident's own voice; null when they typed. */
  readonly recording: Recording | null
  readonly resident: Contact
  /** The operator who filed it for a caller; null when the resident did. */
  readonly recorder: Contact | null
  /** Six digits with which the resident makes a case their own that the operator filed; empty when there are none. */
  readonly claimCode: string
  readonly claimedAt: EpochMs | null
  /** The telephone's part; null for a case filed in the app. */
  readonly call: HotlineCall | null
  /** What was done about it at the desk, oldest first, bounded. */
  readonly deskLog: readonly DeskEntry[]
  /** Others of the building who rang about the same trouble, oldest first, bounded. */
  readonly alsoCalled: readonly AlsoCalled[]
  /** Which of the resident's places for open cases it takes, from 0; null for one that takes none: filed by the operator, or reopened. */
  readonly slot: number | null
  /** A drill counts nowhere and says so everywhere. */
  readonly drill: boolean
  readonly careNotes: string
  readonly place: TroublePlace
  readonly pledge: Pledge
  readonly policy: DispatchPolicy
  readonly ladder: readonly LadderRung[]
  readonly templates: MessageTemplates
  readonly coordinator: Contact
  readonly secretary: Contact
  /** Four digits that the resident tells at the door. */
  readonly arrivalCode: string
  readonly wrongCodes: number
  /** When both clocks began: submission or reopening. */
  readonly startedAt: EpochMs
  /** When the case last began to wait for somebody: submission, release, reopening. */
  readonly waitingAt: EpochMs
  /** When candidates were last looked for; null before the first look. */
  readonly searchedAt: EpochMs | null
  /** Refusals and silences known at that look; a new one asks the next member at once. */
  readonly answersSeen: number
  readonly shortfall: Shortfall | null
  readonly leftOut: readonly LeftOut[]
  /** Each search and its outcome, bounded. */
  readonly asks: readonly Ask[]
  readonly offers: readonly Offer[]
  /** Offers ever made; the next one's number. */
  readonly offersMade: number
  /** Members whom this case does not ask again: they released it. */
  readonly excluded: readonly string[]
  readonly responder: Responder | null
  /** Members beside the responder, in the order they were asked. */
  readonly helpers: readonly HelpingHand[]
  /** The case of the same building with which this one shares a responder's trip. */
  readonly joinedTo: string | null
  /** The cases that share this one's trip. */
  readonly joined: readonly string[]
  /** Whoever is still on the way for a joined case holds this one for it, so that nobody takes a third. Members' ids. */
  readonly tripHolds: readonly string[]
  /** When the joined cases are looked after; null when there are none. */
  readonly tripDueAt: EpochMs | null
  readonly pauses: readonly Pause[]
  readonly arrivedAt: EpochMs | null
  readonly arrivedBy: 'code' | 'place' | null
  readonly settledAt: EpochMs | null
  readonly outcome: string
  readonly settledPhotos: readonly CasePhoto[]
  /** Words of it that did not pass the check of content. */
  readonly held: readonly HeldWords[]
  readonly closedAt: EpochMs | null
  readonly rating: Rating | null
  readonly referredTo: string
  /** Keys of the rungs this case has climbed. */
  readonly climbed: readonly string[]
  /** Messages this case owes and has not handed to the outbox yet. */
  readonly owed: readonly HelpMessage[]
  readonly history: readonly HistoryEntry[]
}

/** What a case says of its own progress before anybody has come: when it is filed, and again when it is reopened. */
export const NOTHING_DONE = {
  arrivedAt: null,
  arrivedBy: null,
  settledAt: null,
  outcome: '',
  settledPhotos: [],
  closedAt: null,
  rating: null,
} as const satisfies Partial<HelpRequest>

/** Without a second member and without a joined case. */
export const ALONE = {
  helpers: [],
  joinedTo: null,
  joined: [],
  tripHolds: [],
  tripDueAt: null,
} as const satisfies Partial<HelpRequest>

/** A case somebody still has to act on. */
export function isOpen(request: Pick<HelpRequest, 'status'>): boolean {
  return request.status === 'waiting' || request.status === 'accepted' || request.status === 'arrived'
}

/** A case that needs nobody any more, its resident's last word included. One that is closed may still be reopened: then it runs again. */
export function hasEnded({ status }: Pick<HelpRequest, 'status'>): boolean {
  return status === 'closed' || status === 'withdrawn' || status === 'referred'
}

/** What waits for an answer now: one of several who are asked may still take it. */
export function liveOffers(request: Pick<HelpRequest, 'offers'>): readonly Offer[] {
  return request.offers.filter((offer) => offer.state === 'live')
}

export function liveOfferTo(request: Pick<HelpRequest, 'offers'>, memberId: string): Offer | undefined {
  return request.offers.find((offer) => offer.state === 'live' && offer.member.id === memberId)
}

/** The member who holds the case right now, from acceptance until it is settled. */
export function holderOf(request: Pick<HelpRequest, 'status' | 'responder'>): Contact | null {
  return request.status === 'accepted' || request.status === 'arrived' ? (request.responder?.member ?? null) : null
}
