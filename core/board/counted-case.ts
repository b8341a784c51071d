import type { HelpRequest, HistoryEntry } from '../help/help-request'
import type { EpochMs } from '../kit/time'

/**
 * What the figures read of a case, and what stands on a list of cases behind one: nothing of a door, a telephone or anybody's words.
 * Every case is one; whoever counts a whole day asks the database for these parts alone.
 */
export interface CountedCase
  extends Pick<HelpRequest, 'id' | 'number' | 'status' | 'category' | 'drill' | 'startedAt' | 'closedAt' | 'pledge'> {
  readonly place: Pick<HelpRequest['place'], 'zoneId' | 'buildingName'>
  readonly resident: { readonly id: string }
  readonly responder: { readonly member: { readonly name: string } } | null
  readonly call: { readonly pickedUpAt: EpochMs } | null
  readonly policy: Pick<HelpRequest['policy'], 'widenAfterMs'>
  readonly pauses: readonly Pick<HelpRequest['pauses'][number], 'at' | 'until' | 'resumedAt'>[]
  readonly rating: Pick<NonNullable<HelpRequest['rating']>, 'stars'> | null
  readonly history: readonly CountedEntry[]
}

export type CountedEntry = Pick<HistoryEntry, 'at' | 'by' | 'move'>
