import type { EpochMs } from '../kit/time'
import type { Contact } from '../people/person'

/** Kinds of things a message is about. */
export const ABOUT_KINDS = ['case', 'shift', 'drill', 'appeal', 'activity', 'wish', 'exchange', 'reception'] as const

/** What a message leads to when somebody taps it. */
export interface About {
  readonly kind: (typeof ABOUT_KINDS)[number]
  /** Of the case, the week, the drill, the appeal, the activity, the wish or the redemption; the day of an appointment. */
  readonly id: string
}

/**
 * How hard a message tries. `urgent` climbs from channel to channel until somebody gives a sign of life; `live` is about a case that is
 * running and goes out at any hour; `ordinary` waits out the night and may share one push with others.
 */
export const URGENCIES = ['urgent', 'live', 'ordinary'] as const

export type Urgency = (typeof URGENCIES)[number]

/** Whom a message goes to; the phone only as long as it may be rung or texted. */
type Recipient = Pick<Contact, 'id' | 'openid' | 'phone'>

/** One message owed to one person for one cause. */
export interface Message<Kind extends string = string> {
  /** Fixed by the cause: the same cause never makes a second message to the same person. */
  readonly key: string
  readonly kind: Kind
  readonly about: About
  readonly to: Recipient
  readonly at: EpochMs
  readonly urgency: Urgency
  /** From here on it would be untrue or pointless, and is not sent any more; null when it stays true by itself. */
  readonly until: EpochMs | null
  /** The subscription template it goes out with; empty when there is none. */
  readonly templateId: string
  readonly title: string
  readonly body: string
}

/** What a shift gives reason to say. */
export const SHIFT_MESSAGE_KINDS = [
  'shiftPublished',
  'shiftChanged',
  'shiftSoon',
  'shiftBegunOffDuty',
  'shiftUnreachable',
  'shiftGap',
  'swapAsked',
  'swapAccepted',
  'swapRefused',
  'swapApproved',
  'handoverAsked',
  'handoverUnconfirmed',
] as const

export type ShiftMessageKind = (typeof SHIFT_MESSAGE_KINDS)[number]

/** A drill pages everybody on duty, and tells the coordinator how it went. */
export const DRILL_MESSAGE_KINDS = ['drillPaged', 'drillDone'] as const

export type DrillMessageKind = (typeof DRILL_MESSAGE_KINDS)[number]

/** What volunteering gives reason to say: of activities and their seats, of points exchanged, of wishes. */
export const VOLUNTEER_MESSAGE_KINDS = [
  'activityTomorrow',
  'activitySoon',
  'seatPromoted',
  'seatLapsed',
  'activityCalledOff',
  'hoursConfirmed',
  'hoursToApprove',
  'rewardReserved',
  'rewardLapsing',
  'rewardLapsed',
  'rewardRedeemed',
  'wishFiled',
  'wishClaimed',
  'wishClaimEnding',
  'wishReleased',
  'wishDelivered',
  'wishFulfilled',
  'wishThanked',
  'wishOver',
] as const

export type VolunteerMessageKind = (typeof VOLUNTEER_MESSAGE_KINDS)[number]

/** What an appointment in the reception room gives reason to say. */
export const RECEPTION_MESSAGE_KINDS = ['receptionTomorrow', 'receptionSoon', 'receptionCalledOff'] as const

export type ReceptionMessageKind = (typeof RECEPTION_MESSAGE_KINDS)[number]
