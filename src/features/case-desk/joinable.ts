import type { OpenRow } from '@core/contract/help-answers'
import { TOGETHER_MS } from '@core/help/trip'
import type { EpochMs } from '@core/kit/time'

interface Trip {
  readonly id: string
  readonly startedAt: EpochMs
  readonly buildingId: string
  readonly joinedTo: string | null
  readonly joined: readonly string[]
}

/** Cases of the same building that may share one trip with this one, the oldest first; none when it shares one already. */
export function joinable(trip: Trip, rows: readonly OpenRow[]): readonly OpenRow[] {
  if (trip.joinedTo !== null || trip.joined.length > 0) return []
  return rows
    .filter((row) => row.id !== trip.id && row.buildingId === trip.buildingId && row.joinedTo === null)
    .filter((row) => Math.abs(row.startedAt - trip.startedAt) <= TOGETHER_MS)
    .sort((a, b) => a.startedAt - b.startedAt || (a.id < b.id ? -1 : 1))
}
