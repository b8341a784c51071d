import { MINUTE_MS } from '../../core/kit/time'
import type { Context } from '../_shared/context'
import type { CycleReport } from './run-cycle'

/** A step this late was seen by nobody: the engine missed two runs and no watcher looked. */
const UNSEEN_MS = 2 * MINUTE_MS

/**
 * Proves that nothing overdue was left unseen. A cycle that got through all it found, and failed at nothing, has proved it by itself;
 * otherwise what is left is counted. Answers the count, which must be 0.
 */
export async function audit(report: CycleReport, context: Context): Promise<number> {
  const left =
    report.full || report.failed > 0
      ? (await context.requests.countOverdue(context.now - UNSEEN_MS)) + report.failed
      : 0
  if (left > 0) context.log.error('engine.audit_failed', { left, ...report })
  return left
}
