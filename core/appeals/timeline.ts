import type { EpochMs } from '../kit/time'
import type { Appeal, AppealEntry } from './appeal'
import { PERSON } from './deciding'

export interface AppealTimelineEntry {
  readonly at: EpochMs
  readonly move: AppealEntry['move']
  /** A reason for the owner's eyes, or to whom it went; empty for a follower. */
  readonly words: string
}

/** What happened, as everybody who may see the case may read it; what is being decided between two people is theirs until it is. */
const TOLD: ReadonlySet<AppealEntry['move']> = new Set([
  'submit',
  'accept',
  'approveDecline',
  'assign',
  'reassign',
  'note',
  'approveExtension',
  'answer',
  'cannotDo',
  'confirm',
  'silence',
  'reopen',
  'withdraw',
  'merge',
  'toHelp',
  'urge',
  'supervise',
  'claim',
])

/** Reasons that the owner reads with the step; other notes stand where they belong, under the check of content. */
const WITH_WORDS: ReadonlySet<AppealEntry['move']> = new Set(['assign', 'reassign', 'reopen', 'withdraw'])

/** Oldest first. No name of the owner's side stands in it. */
export function timelineOf(appeal: Appeal, inside: boolean): readonly AppealTimelineEntry[] {
  return appeal.history
    .filter(({ move }) => TOLD.has(move))
    .map(({ at, move, note }) => ({ at, move, words: inside && WITH_WORDS.has(move) ? wordsOf(appeal, note) : '' }))
}

/** Whoever has it now by name; whoever had it is not named any more. */
function wordsOf({ assignee }: Appeal, note: string): string {
  if (!note.startsWith(PERSON)) return note
  return assignee && note === `${PERSON}${assignee.id}` ? assignee.name : ''
}
