import type { Message } from '../message/message'
import { APPEAL_LADDER_KINDS } from './settings'

/** What happened to an appeal, in the past tense: each is a reason to tell somebody something. */
export const APPEAL_MESSAGE_KINDS = [
  'appealFiled',
  'appealRecorded',
  'appealCodeRenewed',
  'appealAccepted',
  'declineProposed',
  'declineRejected',
  'appealDeclined',
  'appealAssigned',
  'appealUnassigned',
  'appealNoted',
  'extensionProposed',
  'extensionRejected',
  'appealExtended',
  'appealAnswered',
  'appealClosed',
  'appealReopened',
  'appealWithdrawn',
  'appealMerged',
  'appealUrged',
  'appealSupervised',
  'appealToHelp',
  ...APPEAL_LADDER_KINDS,
] as const

export type AppealMessageKind = (typeof APPEAL_MESSAGE_KINDS)[number]

/** A message about an appeal. */
export type AppealMessage = Message<AppealMessageKind>

const FOR_HANDLING: ReadonlySet<AppealMessageKind> = new Set([
  'appealAssigned',
  'answerWarned',
  'answerBreached',
  'appealUrged',
  'appealSupervised',
])

/** Whether it asks somebody to do something about the case: the other template of the two. */
export function asksToHandle(kind: AppealMessageKind): boolean {
  return FOR_HANDLING.has(kind)
}
