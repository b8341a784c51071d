import type { Place } from '../kit/geo'
import type { HistoryEntry } from '../kit/lifecycle-table'
import type { EpochMs } from '../kit/time'
import type { Message, VolunteerMessageKind } from '../message/message'
import type { Contact } from '../people/person'
import { type Activity, type ActivitySlot, slotKeyOf } from './activity'
import { holdsOf } from './holds'
import type { PointsDraft } from './ledger'
import type { VolunteeringRules } from './rules'

/** `asking` lasts from the tap until the sheet has answered. */
export type SignUpStatus =
  | 'asking'
  | 'signedUp'
  | 'waiting'
  | 'promoted'
  | 'confirmed'
  | 'cancelled'
  | 'lapsed'
  | 'checkedIn'
  | 'checkedOut'
  | 'absent'

export const SIGN_UP_MOVES = [
  'seat',
  'queue',
  'promote',
  'confirm',
  'cancel',
  'lapse',
  'checkIn',
  'checkOut',
  'close',
  'miss',
  'confirmHours',
  'enterHours',
  'approveHours',
  'revokeHours',
] as const

export type SignUpMove = (typeof SIGN_UP_MOVES)[number]

/** How somebody showed that they were there: the code on the organiser's screen, their place, or the organiser's word. */
export type Evidence = 'qr' | 'place' | 'organiser'

export interface Presence {
  readonly at: EpochMs
  readonly by: Evidence
}

/** Hours written down by hand: they count once a second person has said so, and never for points. */
export interface HandHours {
  readonly minutes: number
  readonly reason: string
  readonly byId: string
  readonly at: EpochMs
  readonly approvedById: string | null
}

/** What a sign-up keeps of its activity, so that one document tells all about it. */
export interface SignUpFor {
  readonly activityId: string
  readonly slotId: string
  readonly title: string
  readonly place: string
  readonly at: Place | null
  readonly from: EpochMs
  readonly to: EpochMs
  readonly organiser: Contact
}

/** One person's part in one slot: everything about it but the seat itself, which is the sheet's. */
export interface SignUp {
  readonly id: string
  readonly communityId: string
  readonly version: number
  readonly person: Contact
  readonly activity: SignUpFor
  readonly rules: VolunteeringRules
  /** By which template its messages go out. */
  readonly templateId: string
  readonly status: SignUpStatus
  readonly askedAt: EpochMs
  /** For a promoted one: until when to say yes. */
  readonly confirmBy: EpochMs | null
  /** The seat, or the place in the queue, is still to be given back to the sheet. */
  readonly owesSeat: boolean
  readonly reason: string
  readonly checkedIn: Presence | null
  readonly checkedOut: Presence | null
  readonly byHand: HandHours | null
  readonly confirmedById: string | null
  /** How often points were earned for it: taken back and confirmed anew is another time. */
  readonly credits: number
  /** Entries the ledger is still to get. */
  readonly pointsOwed: readonly PointsDraft[]
  /** Reminders that were given. */
  readonly reminded: readonly string[]
  readonly owed: readonly Message<VolunteerMessageKind>[]
  readonly history: readonly HistoryEntry<SignUpMove>[]
}

export function signUpIdOf(slotKey: string, personId: string): string {
  return `${slotKey}.${personId}`
}

export function signUpSlotKey({ activity }: Pick<SignUp, 'activity'>): string {
  return slotKeyOf(activity.activityId, activity.slotId)
}

interface Asking {
  readonly activity: Activity
  readonly slot: ActivitySlot
  readonly person: Contact
  readonly templateId: string
}

/** A sign-up as it is before the sheet has been asked. */
export function askFor({ activity, slot, person, templateId }: Asking, now: EpochMs): SignUp {
  const { id: activityId, communityId, title, place, at, organiser, rules } = activity
  return {
    id: signUpIdOf(slotKeyOf(activityId, slot.id), person.id),
    ...{ communityId, version: 1, person, rules, templateId },
    activity: { activityId, slotId: slot.id, title, place, at, from: slot.from, to: slot.to, organiser },
    ...{ status: 'asking', askedAt: now, confirmBy: null, owesSeat: false, reason: '' },
    ...{ checkedIn: null, checkedOut: null, byHand: null, confirmedById: null },
    ...{ credits: 0, pointsOwed: [], reminded: [], owed: [], history: [] },
  }
}

/** Whoever cancelled, or let a seat lapse, may ask again: with a clean sheet, at the end of the queue. */
export function askAgain(signUp: SignUp, now: EpochMs): SignUp {
  const { history, reminded } = signUp
  return { ...signUp, status: 'asking', askedAt: now, confirmBy: null, owesSeat: false, reason: '', history, reminded }
}

const HOLDING: ReadonlySet<SignUpStatus> = new Set([
  'asking',
  'signedUp',
  'waiting',
  'promoted',
  'confirmed',
  'checkedIn',
  'checkedOut',
])

/** Whether it still takes its person's time; whoever waits keeps it free as well, to be able to say yes. */
export function isHolding({ status }: Pick<SignUp, 'status'>): boolean {
  return HOLDING.has(status)
}

/** Whether somebody still has to come, to answer or to go. */
export function isPending(signUp: Pick<SignUp, 'status'>): boolean {
  return isHolding(signUp) && signUp.status !== 'checkedOut'
}

/** Whether nothing is to come and nothing is owed to the sheet or the ledger. */
export function isSettled(signUp: Pick<SignUp, 'status' | 'owesSeat' | 'pointsOwed'>): boolean {
  return !isPending(signUp) && !signUp.owesSeat && signUp.pointsOwed.length === 0
}

/** What the unique index sees; one that takes nobody's time holds itself. So does one that is nobody's any more: it is not named by its person. */
export function signUpHolds(signUp: SignUp): readonly string[] {
  const { id, person, activity } = signUp
  const theirs = id === signUpIdOf(signUpSlotKey(signUp), person.id)
  return theirs && isHolding(signUp) ? holdsOf(person.id, activity) : [`free:${id}`]
}

/** Whether somebody is expected: on a seat, neither there nor gone. */
export function isExpected({ status }: Pick<SignUp, 'status'>): boolean {
  return status === 'signedUp' || status === 'confirmed' || status === 'promoted'
}
