import { isLate } from '../../../core/engine/heartbeat'
import { type DurationMs, type EpochMs, MINUTE_MS, seconds } from '../../../core/kit/time'
import type { Context } from '../context'
import { keepDue } from '../help/keep-due'
import { inTime } from '../in-time'
import type { Operation } from '../operation'

/** How long a reader's answer may be held up by what the engine has left undone. */
const PATIENCE_MS: DurationMs = seconds(1)

/** Cases one reader does; the next reader does the next. */
const BATCH = 5

/** One stand-in at a time, and no reader's call lives longer. */
const TURN_MS: DurationMs = seconds(20)

/** A fresh engine is not asked again so soon: one more round trip a minute and instance, beside the reader's own. */
const KEPT_MS: DurationMs = MINUTE_MS

let freshUntil: EpochMs = 0

/**
 * An ordinary read that also does, while it is under way, a little of what a late engine has left undone: whoever opens a page keeps the
 * clocks of those whose pages nobody has open. Its answer waits for that no longer than a second, and never fails because of it.
 */
export function standingIn(operation: Operation): Operation {
  return async (input, context) => {
    const alongside = standIn(context)
    const answer = await operation(input, context)
    await inTime(alongside, PATIENCE_MS - (context.clock() - context.now), () => {})
    return answer
  }
}

async function standIn(context: Context): Promise<void> {
  const { now, heartbeats, log } = context
  // Later than it was known to be fresh, or before: a clock that has been set back knows nothing.
  if (now < freshUntil && now >= freshUntil - KEPT_MS) return
  try {
    if (!isLate(await heartbeats.read(), now)) {
      freshUntil = now + KEPT_MS
      return
    }
    freshUntil = 0
    if (!(await heartbeats.standIn(now, TURN_MS))) return
    const report = await keepDue(context, { batch: BATCH, untilMs: TURN_MS / 2 })
    log.info('engine.stood_in', { ...report })
  } catch (error) {
    log.error('engine.stand_in_failed', { error })
  }
}
