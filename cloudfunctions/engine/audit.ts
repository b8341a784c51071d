import { MINUTE_MS } from '../../core/kit/time'
import type { Context } from '../_shared/context'
import type { CycleReport } from './run-cycle'

/** A step this late was seen by nobody: the engine missed two runs and no watcher looked. */
const UNSEEN_MS = 2 * MINUTE_MS

/** Minutes. The audit costs one round trip, a third of an idle run: often enough to hear of a stuck case within its half hour. */
const EVERY = 10

/** Not on the tens, when everybody's timers run. */
const MINUTE = 7

/**
 * Counts the cases that the engine's own search does not bring forward any more: due for more than two minutes, open with nothing due at
 * all, or put off because they fail. Answers the count, which must be 0. Looks at seven minutes past every ten, and after a run that failed
 * at something or left something.
 */
export async function audit(report: CycleReport, context: Context): Promise<number> {
  if (!report.full && report.failed === 0 && !isAuditMinute(context.now)) return 0
  // What has just failed may have failed at being put off, too.
  const left = Math.max(await context.requests.countStuck(context.now - UNSEEN_MS), report.failed)
  if (left > 0) context.log.error('engine.audit_failed', { left, ...report })
  return left
}

function isAuditMinute(now: number): boolean {
  return Math.floor(now / MINUTE_MS) % EVERY === MINUTE
}
