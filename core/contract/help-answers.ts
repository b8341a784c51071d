import type { Ask, Asked, LeftOutCount } from '../dispatch/explanation'
import type { LeftOut, Shortfall } from '../dispatch/ranking'
import type { HelpView } from '../help/views'
import type { EpochMs } from '../kit/time'
import type { Transport } from '../people/person'

/** What a screen shows of a case, and where its responder is; `unchanged` when the caller has this version already. */
export type HelpAnswer = HelpView & { readonly responderPlace: { readonly lng: number; readonly lat: number } | null }
export type WatchAnswer = { readonly unchanged: true } | { readonly unchanged: false; readonly help: HelpAnswer }

/** One line of a list. */
export type HelpRow = Pick<
  HelpView,
  | 'id'
  | 'number'
  | 'status'
  | 'category'
  | 'startedAt'
  | 'arriveBy'
  | 'settleBy'
  | 'arrivedAt'
  | 'settledAt'
  | 'closedAt'
  | 'shortfall'
  | 'version'
  | 'drill'
  | 'missing'
> & {
  readonly buildingName: string
  readonly unit: string
  readonly responderName: string | null
  /** Until when the clocks stand still; null while they run. */
  readonly pausedUntil: EpochMs | null
}

/** One line of the board, for those who oversee. */
export type OpenRow = HelpRow &
  Pick<HelpView, 'emergency'> & {
    readonly buildingId: string
    readonly zoneId: string
    readonly lng: number
    readonly lat: number
    /** Members with an offer open. */
    readonly asking: number
    /** When the ladder tells the next of them; null when it has no rung left. */
    readonly nextRungAt: EpochMs | null
    /** Whoever is on site has not answered "is all well?" in time. */
    readonly allWellOverdue: boolean
    readonly joinedTo: string | null
    readonly joined: readonly string[]
  }

/** One search of a case and its outcome, with the names of today. */
export interface AskRow extends Omit<Ask, 'asked' | 'leftOut'> {
  readonly asked: readonly (Asked & { readonly name: string })[]
  readonly leftOut: readonly (Pick<LeftOutCount, 'reason' | 'count'> & { readonly names: readonly string[] })[]
}

export interface WhyAnswer {
  /** Oldest first; only the first and the latest are kept. */
  readonly asks: readonly AskRow[]
  /** Why nobody could be asked at the last look; null when somebody could. */
  readonly shortfall: Shortfall | null
}

/** A member the coordinator may send, or why not. */
export type AssignChoice = {
  readonly memberId: string
  readonly name: string
  readonly distanceM: number
  readonly travelMs: number | null
  readonly leftOut: LeftOut['reason'] | null
  readonly transport: Transport
  /** Whether a message or a call would get through right now. */
  readonly reachable: boolean
}

/** Where a photo can be looked at, or a recording heard, for an hour. */
export interface FileAddress {
  readonly key: string
  readonly url: string
}
