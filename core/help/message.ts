import type { Message, Urgency } from '../message/message'

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
  'helperAsked',
  'helperComing',
  'helperMissing',
  'helperLeads',
  'casePaused',
  'caseResumed',
  'allWellAsked',
  'allWellSilent',
  'allWellAnswered',
  'dutyPassed',
  'tripJoined',
  'tripShared',
  'helpRecorded',
  'helpNoted',
  'helpUrged',
] as const

export type HelpMessageKind = (typeof HELP_MESSAGE_KINDS)[number]

/** What a member on duty is told; everything else is progress. */
const TO_DUTY: ReadonlySet<string> = new Set([
  'helpOffered',
  'offerDropped',
  'helpAssigned',
  'stillComingAsked',
  'arriveWarned',
  'settleWarned',
  'helpWithdrawn',
  'helperAsked',
  'helperLeads',
  'allWellAsked',
  'tripShared',
])

/** Whether a message leads to the workbench, and not to the case. */
export function isForDuty(kind: string): boolean {
  return TO_DUTY.has(kind)
}

/** What calls a person away from whatever they do: it tries every channel. Everything else about a case is live, and what ended it ordinary. */
const URGENT: ReadonlySet<HelpMessageKind> = new Set([
  'helpOffered',
  'helpAssigned',
  'stillComingAsked',
  'nobodyToAsk',
  'helpUnaccepted',
  'arriveWarned',
  'arriveBreached',
  'settleBreached',
  'helperAsked',
  'helperMissing',
  'helperLeads',
  'allWellAsked',
  'allWellSilent',
  'helpUrged',
])

/** Nobody has to be woken for these: the case is over. */
const AFTERWARDS: ReadonlySet<HelpMessageKind> = new Set(['helpClosed'])

/** How hard a message of this kind tries. */
export function urgencyOf(kind: HelpMessageKind): Urgency {
  if (URGENT.has(kind)) return 'urgent'
  return AFTERWARDS.has(kind) ? 'ordinary' : 'live'
}

/** A message about a case. */
export type HelpMessage = Message<HelpMessageKind>
