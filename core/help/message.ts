import type { EpochMs } from '../kit/time'
import type { Contact } from '../people/person'

/** What happened, in the past tense: each is a reason to tell somebody something. */
export const HELP_MESSAGE_KINDS = [
  'helpOffered',
  'offerDropped',
  'helpAssigned',
  'helpAccepted',
  'helpReleased',
  'responderLost',
  'stillComingAsked',
  'helpArrived',
  'helpSettled',
  'helpClosed',
  'helpReopened',
  'helpWithdrawn',
  'helpReferred',
  'nobodyToAsk',
  'helpUnaccepted',
  'arriveWarned',
  'arriveBreached',
  'settleWarned',
  'settleBreached',
] as const

export type HelpMessageKind = (typeof HELP_MESSAGE_KINDS)[number]

/** One message owed to one person for one cause. */
export interface HelpMessage {
  /** Fixed by the cause: the same cause never makes a second message to the same person. */
  readonly key: string
  readonly kind: HelpMessageKind
  readonly caseId: string
  readonly to: Pick<Contact, 'id' | 'openid'>
  readonly at: EpochMs
  readonly title: string
  readonly body: string
}
