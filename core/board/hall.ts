import type { Category } from '../help/categories'
import { arriveBy, openPause, settleBy } from '../help/clocks'
import { type HelpRequest, type HelpStatus, liveOffers } from '../help/help-request'
import { missingPeople } from '../help/in-hand'
import type { EpochMs } from '../kit/time'
import { surnameIn } from '../people/surname'

/**
 * An open case as it may hang in the hall: the building and a member's surname. No unit and no door, no resident, no words of theirs,
 * nothing about illness or danger.
 */
export interface HallRow {
  readonly id: string
  readonly status: HelpStatus
  readonly category: Category
  readonly drill: boolean
  readonly zoneId: string
  readonly buildingId: string
  readonly buildingName: string
  readonly lng: number
  readonly lat: number
  readonly startedAt: EpochMs
  readonly arriveBy: EpochMs
  readonly settleBy: EpochMs
  readonly arrivedAt: EpochMs | null
  readonly settledAt: EpochMs | null
  /** Until when the clocks stand still; null while they run. */
  readonly pausedUntil: EpochMs | null
  /** Empty while nobody has it. */
  readonly surname: string
  /** Members with an offer open, and people still missing. */
  readonly asking: number
  readonly missing: number
  readonly nobodyToAsk: boolean
}

export function hallRow(request: HelpRequest): HallRow {
  const { id, status, category, drill, startedAt, arrivedAt, settledAt, shortfall, responder } = request
  const { zoneId, buildingId, buildingName, lng, lat } = request.place
  return {
    ...{ id, status, category, drill, startedAt, arrivedAt, settledAt },
    ...{ zoneId, buildingId, buildingName, lng, lat },
    arriveBy: arriveBy(request),
    settleBy: settleBy(request),
    pausedUntil: openPause(request)?.until ?? null,
    surname: surnameIn(responder?.member.name ?? ''),
    asking: liveOffers(request).length,
    missing: missingPeople(request),
    nobodyToAsk: shortfall !== null,
  }
}

/** A case behind a figure: the same discretion, and the number by which those who may look it up. */
export interface HallCase extends Pick<HallRow, 'id' | 'category' | 'buildingName' | 'zoneId' | 'surname' | 'status'> {
  readonly number: string
  readonly startedAt: EpochMs
}
