import type { PhotoView } from '../content/photo'
import type { EpochMs } from '../kit/time'
import type { AppealDoor, AppealMove, AppealOutcome, AppealPart, AppealStatus } from './appeal'
import type { AppealRole } from './lifecycle'
import type { Answered, AppealAnswer, CaseCategory, LastWord, PublicRecord } from './parts'
import type { AppealTimelineEntry } from './timeline'

export interface AppealPlaceView {
  readonly buildingId: string
  readonly buildingName: string
  readonly zoneId: string
  /** Null for those whom it would tell who an anonymous owner is, or who need not come. */
  readonly unit: string | null
  readonly door: string | null
}

export interface NoteView {
  readonly no: number
  readonly at: EpochMs
  readonly name: string
  readonly words: string
  readonly photos: readonly PhotoView[]
}

export interface HandlerView {
  readonly kind: 'zone' | 'unit' | 'person'
  readonly name: string
  /** Who to ask for, and how to reach them, while the case is open; for the owner and those who oversee. */
  readonly people: readonly { readonly name: string; readonly phone: string }[]
}

/** What stands in a case that was written down, and by whoever works on it: for those who have a part in it. */
export interface InsideView {
  readonly text: string
  readonly answers: readonly Answered[]
  readonly photos: readonly PhotoView[]
  readonly notes: readonly NoteView[]
  readonly answer: (Omit<AppealAnswer, 'by' | 'photos'> & { readonly photos: readonly PhotoView[] }) | null
  /** Words that wait for a coordinator. */
  readonly held: readonly {
    readonly of: AppealPart
    readonly state: 'held' | 'shown' | 'hidden'
    readonly kept: boolean
  }[]
  readonly word: LastWord | null
  readonly declining: { readonly reason: string; readonly at: EpochMs } | null
  readonly extending: { readonly reason: string; readonly days: number; readonly at: EpochMs } | null
  readonly supervised: { readonly words: string; readonly at: EpochMs } | null
}

/** An appeal as one viewer may see it. */
export interface AppealView {
  readonly id: string
  readonly number: string
  readonly version: number
  readonly status: AppealStatus
  readonly outcome: AppealOutcome
  readonly door: AppealDoor
  readonly category: CaseCategory
  readonly anonymous: boolean
  readonly startedAt: EpochMs
  readonly acceptBy: EpochMs
  readonly answerBy: EpochMs
  /** False while next year's days off are not published: say "about". */
  readonly answerByCertain: boolean
  readonly acceptedAt: EpochMs | null
  readonly closedAt: EpochMs | null
  readonly confirmBy: EpochMs | null
  readonly reopenBy: EpochMs | null
  readonly extendedDays: number | null
  readonly place: AppealPlaceView | null
  readonly handler: HandlerView | null
  readonly coordinator: { readonly name: string; readonly phone: string }
  readonly owner: { readonly name: string; readonly phone: string } | null
  /** Whoever wrote it down for the owner; null for nobody, and for those who may not know the owner. */
  readonly recorder: { readonly name: string; readonly at: 'desk' | 'phone' } | null
  /** To be read out to a caller, by whoever speaks for them. */
  readonly claimCode: string | null
  readonly inside: InsideView | null
  readonly publicRecord: PublicRecord | null
  /** Where it goes on; the last case of a row of them. */
  readonly mergedInto: { readonly id: string; readonly number: string } | null
  /** Its owner waits for a call, by whoever speaks for them. */
  readonly toCallBack: boolean
  readonly toHelpId: string | null
  readonly followers: number
  readonly urges: number
  readonly urgedAt: EpochMs | null
  readonly priority: number
  readonly roles: readonly AppealRole[]
  readonly moves: readonly AppealMove[]
  readonly timeline: readonly AppealTimelineEntry[]
}
