import { seconds } from '../../core/kit/time'
import type { Context } from '../_shared/context'
import { type CycleReport, keepDue } from '../_shared/help/keep-due'

/** Cases one cycle looks at; what is left is the next cycle's, and its watchers' in between. */
const BATCH = 100

/** Into the run. The platform ends it after 60 s: the messages and the audit have to come after the steps. */
const STEP_UNTIL_MS = seconds(25)

/** One turn of the engine: each case takes the steps it owes. Safe to run late, twice, or beside another run. */
export function runCycle(context: Context): Promise<CycleReport> {
  return keepDue(context, { batch: BATCH, untilMs: STEP_UNTIL_MS })
}
