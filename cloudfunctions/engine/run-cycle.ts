import type { EpochMs } from '../../core/kit/time'
import { MINUTE_MS } from '../../core/kit/time'
import type { Context } from '../_shared/context'
import { catchUp } from '../_shared/help/advance'
import { readHelpRequest } from '../_shared/repositories/help-requests'
import type { Raw } from '../_shared/wechat/store'

/** Cases one cycle looks at; what is left is the next cycle's, and its watchers' in between. */
const BATCH = 100

/** A document that cannot be read, or whose step fails, waits this long before it is tried again, so that it cannot stand in front of the others for ever. */
const DEFER_MS = 5 * MINUTE_MS

export interface CycleReport {
  readonly seen: number
  readonly moved: number
  readonly failed: number
  /** The batch was full: there may be more. */
  readonly full: boolean
}

/** One turn of the engine: each case takes the steps it owes. Safe to run late, twice, or beside another run. */
export async function runCycle(context: Context): Promise<CycleReport> {
  const due = await context.requests.wakingBy(context.now, BATCH)
  let moved = 0
  let failed = 0
  for (const raw of due) {
    if (await keepOne(raw, context)) moved++
    else failed++
  }
  return { seen: due.length, moved, failed, full: due.length === BATCH }
}

/** One broken case must not stop the rest. */
async function keepOne(raw: Raw, context: Context): Promise<boolean> {
  try {
    await catchUp(readHelpRequest(raw), context)
    return true
  } catch (error) {
    context.log.error('engine.case_failed', { caseId: raw._id, error })
    await deferQuietly(String(raw._id), context.now + DEFER_MS, context)
    return false
  }
}

async function deferQuietly(caseId: string, until: EpochMs, context: Context): Promise<void> {
  try {
    await context.requests.defer(caseId, until)
  } catch (error) {
    context.log.error('engine.defer_failed', { caseId, error })
  }
}
