import { MINUTE_MS } from '../../core/kit/time'
import type { Context } from '../_shared/context'
import type { CycleReport } from '../_shared/help/keep-due'
import type { Look } from '../_shared/repositories/heartbeats'

/** A step this late was seen by nobody: the engine missed two runs and no watcher looked. */
export const UNSEEN_MS = 2 * MINUTE_MS

/**
 * Counts the cases that the engine's own search does not bring forward any more: due for more than two minutes, open with nothing due at
 * all, or put off because they fail. Answers the count, which must be 0. Every run's first look has counted them already; only when there
 * were any, or when this run has failed at something or left something, are they counted once more as they are now.
 */
export async function audit(report: CycleReport, look: Look | null, context: Context): Promise<number> {
  if (look?.stuck === 0 && !report.full && report.failed === 0) return 0
  // What has just failed may have failed at being put off, too.
  const before = context.now - UNSEEN_MS
  const counted = await Promise.all([context.requests.countStuck(before), context.appeals.countStuck(before)])
  const left = Math.max(counted[0] + counted[1], report.failed)
  if (left > 0) context.log.error('engine.audit_failed', { left, ...report })
  return left
}
