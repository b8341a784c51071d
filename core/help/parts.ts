import type { Place } from '../kit/geo'
import type { DurationMs, EpochMs } from '../kit/time'
import type { Contact, Transport } from '../people/person'

/** Where help is needed. Before accepting, a member sees building and unit only. */
export interface TroublePlace extends Place {
  readonly buildingId: string
  readonly buildingName: string
  readonly zoneId: string
  readonly unit: string
  readonly door: string
}

/** `live` waits for an answer, `silent` ran out of time, `dropped` was called off because the case no longer needs it. */
export type OfferState = 'live' | 'accepted' | 'declined' | 'silent' | 'dropped'

/** One member asked to take one request. */
export interface Offer {
  /** Unique within the case and never used again, so that a second offer to the same member is a second message. */
  readonly no: number
  readonly member: Contact
  readonly askedAt: EpochMs
  /** When silence counts as an answer; null while everybody is asked and nobody else is left to turn to. */
  readonly answerBy: EpochMs | null
  readonly distanceM: number
  readonly travelMs: DurationMs
  readonly transport: Transport
  readonly state: OfferState
  /** In the member's own words when declined, else empty. */
  readonly reason: string
}

/** Who is on it, and since when. */
export interface Responder {
  readonly member: Contact
  readonly acceptedAt: EpochMs
  readonly distanceM: number | null
  readonly travelMs: DurationMs | null
  /** When "still coming?" was asked and has not been answered yet. */
  readonly questionedAt: EpochMs | null
  /** The last time this responder gave a sign on this very case. */
  readonly lifeAt: EpochMs
  /** When "is all well?" was asked at the door and has not been answered yet. */
  readonly checkAskedAt: EpochMs | null
}

/** `asked` waits for an answer; `coming` and `arrived` hold the case beside the responder; `left` is no longer needed, or said no. */
export type HandState = 'asked' | 'coming' | 'arrived' | 'left'

/** A second member on the same case. */
export interface HelpingHand {
  readonly member: Contact
  readonly addedAt: EpochMs
  /** Who asked for them: a coordinator's id, or `engine` where the category needs two. */
  readonly by: string
  readonly state: HandState
}

/** A stretch in which both clocks stand still, because a coordinator said so. */
export interface Pause {
  readonly at: EpochMs
  readonly by: string
  readonly reason: string
  /** When it ends by itself. */
  readonly until: EpochMs
  /** Null while it lasts. */
  readonly resumedAt: EpochMs | null
}

export interface Rating {
  readonly stars: 1 | 2 | 3 | 4 | 5
  readonly note: string
}
