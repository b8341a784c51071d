import type { CasePhoto } from '../content/photo'
import type { Place } from '../kit/geo'
import type { DurationMs, EpochMs } from '../kit/time'
import type { Contact } from '../people/person'
import type { AppealCategory, AppealLadderKind, AppealLadderRole, RouteTarget } from './settings'

/** What of its category stays with a case, whatever becomes of the settings. */
export type CaseCategory = Pick<AppealCategory, 'id' | 'name' | 'kind' | 'answerDays'>

/** One of the category's own questions with its answer. */
export interface Answered {
  readonly ask: string
  readonly words: string
}

/** What a case is about in space; a suggestion may be about none. */
export interface AppealPlace extends Place {
  readonly buildingId: string
  readonly buildingName: string
  readonly zoneId: string
  /** Empty when it is about the building or what lies around it. */
  readonly unit: string
  readonly door: string
}

/** Who wrote a case down for somebody else: at the desk, or a relative on their own phone. */
export interface Recorder extends Contact {
  readonly at: 'desk' | 'phone'
}

/** With which the owner makes a case their own that was written down for them. */
export interface ClaimTicket {
  /** Six digits. */
  readonly code: string
  /** Since when this code counts. */
  readonly since: EpochMs
  /** Tries at it; a right one takes its own back. */
  readonly wrong: number
}

/** One step of the ladder at its instant. */
export interface Mark {
  readonly key: string
  readonly at: EpochMs
  readonly everyMs: DurationMs | null
  readonly kind: AppealLadderKind
  readonly tell: readonly AppealLadderRole[]
}

/** A limit in working days with everything a screen or the engine needs of it: made by `clocks.ts`, frozen until a new one begins. */
export interface AppealClock {
  readonly startedAt: EpochMs
  /** What was promised, and what was added to it. */
  readonly days: number
  readonly by: EpochMs
  /** False while the year's table is not published: counted by the plain week until then. */
  readonly certain: boolean
  readonly marks: readonly Mark[]
}

/** Who handles a case: the people of a zone, of a unit, or one person. */
export interface Assignee {
  readonly kind: RouteTarget['kind']
  readonly id: string
  readonly name: string
  readonly people: readonly Contact[]
}

/** What one person proposes and another has to approve. */
export interface Proposal {
  readonly by: string
  readonly at: EpochMs
  readonly reason: string
}

export interface ExtensionProposal extends Proposal {
  readonly days: number
}

/** How handling goes on, in words for the owner. */
export interface ProgressNote {
  /** Unique within the case. */
  readonly no: number
  readonly at: EpochMs
  readonly by: string
  readonly name: string
  readonly words: string
  readonly photos: readonly CasePhoto[]
}

/** What became of it: done, or honestly not within our power, with the reason and where to turn instead. */
export interface AppealAnswer {
  readonly kind: 'done' | 'cannotDo'
  readonly at: EpochMs
  readonly by: string
  readonly name: string
  readonly words: string
  /** Where to turn instead; empty for what was done. */
  readonly referral: string
  readonly photos: readonly CasePhoto[]
}

/** The owner's last word. Stars told to somebody else are hearsay and not kept. */
export interface LastWord {
  readonly at: EpochMs
  readonly by: 'owner' | 'recorder'
  readonly solved: boolean
  readonly stars: 1 | 2 | 3 | 4 | 5 | null
  readonly note: string
}

/** What everybody may read of a case: words that a coordinator wrote or approved, and no other. */
export interface PublicRecord {
  readonly at: EpochMs
  readonly by: string
  readonly title: string
  readonly question: string
  readonly answer: string
}

/** A case that goes on in another, as that one knows it. */
export interface MergedCase {
  readonly id: string
  readonly number: string
  readonly at: EpochMs
  /** False while it is only about to be: nobody has been brought along yet. */
  readonly here: boolean
  readonly ownerId: string
  /** Its owner has no app and nobody who hears for them: the desk tells them how it ended. */
  readonly byPhone: boolean
  readonly toldAt: EpochMs | null
  /** Whoever follows in place of an owner without the app; null for nobody. */
  readonly speakerId: string | null
  /** Everybody who was brought along, by their ids: whoever stops following then is not brought again. */
  readonly brought: readonly string[]
}

/** Where a case goes on. */
export interface MergedInto {
  readonly id: string
  readonly number: string
  /** Whether everybody whom it concerns has been brought along. */
  readonly carried: boolean
}

export interface Follower extends Contact {
  readonly at: EpochMs
}

export interface Supervision {
  readonly at: EpochMs
  readonly by: string
  readonly words: string
}
