import type { ReceptionAnswer } from '@core/contract/reception'
import type { EpochMs } from '@core/kit/time'
import type { TownDate } from '@core/kit/town-date'

export interface FreeDay {
  readonly date: TownDate
  readonly times: readonly EpochMs[]
}

/** The days on which a seat is left, each with its times. */
export function freeDays({ days }: Pick<ReceptionAnswer, 'days'>): readonly FreeDay[] {
  return days
    .map(({ date, slots }) => ({ date, times: slots.filter(({ left }) => left > 0).map(({ at }) => at) }))
    .filter(({ times }) => times.length > 0)
}
