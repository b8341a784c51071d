import type { CasePhoto, Held } from '../content/photo'
import type { EpochMs } from '../kit/time'
import type { MessageTemplates } from '../message/templates'
import type { Contact } from '../people/person'
import type { AppealMessage } from './message'
import type {
  Answered,
  AppealAnswer,
  AppealClock,
  AppealPlace,
  Assignee,
  CaseCategory,
  ClaimTicket,
  ExtensionProposal,
  Follower,
  LastWord,
  MergedCase,
  MergedInto,
  ProgressNote,
  Proposal,
  PublicRecord,
  Recorder,
  Supervision,
} from './parts'
import type { AppealRung } from './settings'

export const APPEAL_STATUSES = [
  'submitted',
  'accepted',
  'declined',
  'assigned',
  'answered',
  'closed',
  'reopened',
  'withdrawn',
  'merged',
] as const

export type AppealStatus = (typeof APPEAL_STATUSES)[number]

/** Every move, in the order a case usually meets them. */
export const APPEAL_MOVES = [
  'accept',
  'proposeDecline',
  'approveDecline',
  'rejectDecline',
  'assign',
  'reassign',
  'note',
  'proposeExtension',
  'approveExtension',
  'rejectExtension',
  'answer',
  'cannotDo',
  'confirm',
  'silence',
  'reopen',
  'withdraw',
  'merge',
  'toHelp',
  'follow',
  'unfollow',
  'urge',
  'supervise',
  'publish',
  'unpublish',
] as const

export type AppealMove = (typeof APPEAL_MOVES)[number]

/** How a case came in. */
export const DOORS = ['app', 'letter', 'hotline', 'reception'] as const

export type AppealDoor = (typeof DOORS)[number]

/** Words that may be held back by the check of content: the appeal itself, its answer, or a note by its number. */
export type AppealPart = 'text' | 'answer' | `note:${number}`

/** What happens to a case beside its table: it comes in, a new code is given for it, its owner makes it theirs. */
export const APPEAL_ACTS = ['submit', 'newCode', 'claim'] as const

export interface AppealEntry {
  readonly at: EpochMs
  /** A person's id, or `engine`. */
  readonly by: string
  readonly move: AppealMove | (typeof APPEAL_ACTS)[number]
  /** A reason or note in the actor's words; empty when none was asked for. */
  readonly note: string
}

/** A case of the people's-voice station with its whole history: everything about it can be recomputed from this one document. */
export interface Appeal {
  readonly id: string
  readonly communityId: string
  /** What people read out on the phone: `SQ1121-7K3P`. */
  readonly number: string
  readonly version: number
  readonly status: AppealStatus
  readonly door: AppealDoor
  readonly category: CaseCategory
  readonly text: string
  readonly answers: readonly Answered[]
  readonly photos: readonly CasePhoto[]
  readonly place: AppealPlace | null
  readonly owner: Contact
  /** Name, telephone, unit and door go to the operator alone. */
  readonly anonymous: boolean
  /** Whether the owner lets the handling be published, after moderation. */
  readonly mayPublish: boolean
  /** Null when the owner filed it themselves. */
  readonly recorder: Recorder | null
  readonly claim: ClaimTicket | null
  readonly claimedAt: EpochMs | null
  /** The request for help it came from; null for any other. */
  readonly fromHelpId: string | null
  /** The request for help it became. */
  readonly toHelpId: string | null
  readonly mergedInto: MergedInto | null
  /** The cases that go on in this one, those that came with another among them. */
  readonly mergedFrom: readonly MergedCase[]
  readonly startedAt: EpochMs
  readonly acceptedAt: EpochMs | null
  readonly acceptClock: AppealClock
  readonly answerClock: AppealClock
  /** Until when each round before this one had to be answered, oldest first: a reopening begins a new limit. */
  readonly earlierLimits: readonly EpochMs[]
  readonly ladder: readonly AppealRung[]
  readonly confirmDays: number
  readonly reopenDays: number
  readonly templates: MessageTemplates
  readonly coordinator: Contact
  readonly secretary: Contact
  readonly declining: Proposal | null
  readonly assignee: Assignee | null
  readonly notes: readonly ProgressNote[]
  readonly extending: ExtensionProposal | null
  /** Working days added to this round's limit; null before. Once a round. */
  readonly extendedDays: number | null
  readonly supervised: Supervision | null
  readonly urgedAt: readonly EpochMs[]
  readonly followers: readonly Follower[]
  readonly answer: AppealAnswer | null
  readonly declinedAt: EpochMs | null
  readonly closedAt: EpochMs | null
  readonly word: LastWord | null
  readonly publicRecord: PublicRecord | null
  readonly held: readonly Held<AppealPart>[]
  /** Keys of the marks this case has passed. */
  readonly climbed: readonly string[]
  /** Messages this case owes and has not handed to the outbox yet. */
  readonly owed: readonly AppealMessage[]
  readonly history: readonly AppealEntry[]
}

const OPEN: ReadonlySet<AppealStatus> = new Set(['submitted', 'accepted', 'assigned', 'reopened'])

/** A case somebody still has to act on. */
export function isOpen({ status }: Pick<Appeal, 'status'>): boolean {
  return OPEN.has(status)
}

/** Everybody who handles the case now. */
export function handlersOf({ assignee }: Pick<Appeal, 'assignee'>): readonly Contact[] {
  return assignee?.people ?? []
}

/** How a case counts in the figures: what could not be done is answered and never solved; silence is no word. */
export type AppealOutcome =
  | 'open'
  | 'solved'
  | 'notSolved'
  | 'cannotDo'
  | 'notRated'
  | 'declined'
  | 'withdrawn'
  | 'merged'
  | 'toHelp'

export function outcomeOf(appeal: Pick<Appeal, 'status' | 'answer' | 'word' | 'toHelpId'>): AppealOutcome {
  const { status, answer, word, toHelpId } = appeal
  if (status === 'declined' || status === 'withdrawn' || status === 'merged') return status
  if (status !== 'closed') return 'open'
  if (toHelpId !== null) return 'toHelp'
  if (answer?.kind === 'cannotDo') return 'cannotDo'
  if (word === null) return 'notRated'
  return word.solved ? 'solved' : 'notSolved'
}

/** The higher, the sooner somebody should look: a secretary's word, every urging, and a case that came back. */
export function priorityOf(appeal: Pick<Appeal, 'supervised' | 'urgedAt' | 'status' | 'followers'>): number {
  const { supervised, urgedAt, status, followers } = appeal
  const asked = Math.min(urgedAt.length, MOST_URGES_COUNTED) + Math.min(followers.length, MOST_FOLLOWERS_COUNTED)
  return (supervised ? SUPERVISED : 0) + (status === 'reopened' ? REOPENED : 0) + asked
}

const SUPERVISED = 10
const REOPENED = 3
const MOST_URGES_COUNTED = 3
const MOST_FOLLOWERS_COUNTED = 3
