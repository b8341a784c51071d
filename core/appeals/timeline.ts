import type { EpochMs } from '../kit/time'
import type { Appeal, AppealEntry } from './appeal'

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
export function timelineOf({ history }: Appeal, inside: boolean): readonly AppealTimelineEntry[] {
  return history
    .filter(({ move }) => TOLD.has(move))
    .map(({ at, move, note }) => ({ at, move, words: inside && WITH_WORDS.has(move) ? note : '' }))
}
