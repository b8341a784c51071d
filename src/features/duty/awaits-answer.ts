import type { DrillAnswer } from '@core/contract/reach'
import type { EpochMs } from '@core/kit/time'

/** Paged, not answered yet, and still in time. */
export function awaitsAnswer({ mine, endsAt }: Pick<DrillAnswer, 'mine' | 'endsAt'>, now: EpochMs): boolean {
  return mine !== null && mine.answeredAt === null && now < endsAt
}
