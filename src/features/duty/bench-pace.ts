import type { WorkbenchAnswer } from '@core/contract/duty'
import { type DurationMs, seconds } from '@core/kit/time'

/** An offer lasts 45 s, so it has to be seen at once; an idle table can wait. */
export function benchPace(bench: Pick<WorkbenchAnswer, 'offers' | 'task' | 'onDuty'> | undefined): DurationMs {
  if (!bench) return seconds(10)
  return bench.onDuty || bench.offers.length > 0 || bench.task !== null ? seconds(3) : seconds(10)
}
