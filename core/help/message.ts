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

/** WeChat's template ids for the two kinds of subscription message; empty where none was granted: the message then stays in the app's inbox. */
export interface MessageTemplates {
  /** For those on duty: asked, sent, warned. */
  readonly offer: string
  /** For those who wait or watch. */
  readonly progress: string
}

/** What a member on duty is told; everything else is progress. */
const TO_DUTY: ReadonlySet<HelpMessageKind> = new Set([
  'helpOffered',
  'offerDropped',
  'helpAssigned',
  'stillComingAsked',
  'arriveWarned',
  'settleWarned',
  'helpWithdrawn',
])

/** Whether a message leads to the workbench, and not to the case. */
export function isForDuty(kind: HelpMessageKind): boolean {
  return TO_DUTY.has(kind)
}

/** One message owed to one person for one cause. */
export interface HelpMessage {
  /** Fixed by the cause: the same cause never makes a second message to the same person. */
  readonly key: string
  readonly kind: HelpMessageKind
  readonly caseId: string
  readonly to: Pick<Contact, 'id' | 'openid'>
  readonly at: EpochMs
  /** The template it goes out with; empty when there is none. */
  readonly templateId: string
  readonly title: string
  readonly body: string
}
