import type { WorkbenchAnswer } from '@core/contract/duty'
import { type DurationMs, seconds } from '@core/kit/time'

/**
 * How often the table is glanced at. An offer lasts a minute or so and may be gone with the next answer, so it is watched closely; a phone
 * that lies on duty with an empty table asks around the clock, and each glance is billed.
 */
export function benchPace(bench: Pick<WorkbenchAnswer, 'offers' | 'task' | 'onDuty'> | undefined): DurationMs {
  return bench && bench.offers.length > 0 ? seconds(3) : seconds(10)
}
