import { type EpochMs, MINUTE_MS, seconds } from '../../core/kit/time'
import type { Context } from '../_shared/context'
import { catchUp } from '../_shared/help/advance'
import { readHelpRequest } from '../_shared/repositories/help-requests'
import type { Raw } from '../_shared/wechat/store'

/** Cases one cycle looks at; what is left is the next cycle's, and its watchers' in between. */
const BATCH = 100

/** A document that cannot be read waits this long before it is tried again, so that it cannot stand in front of the others for ever. */
const UNREADABLE_MS = 5 * MINUTE_MS

/** A step that failed is tried again at the next turn, behind those that have waited longer: its resident is waiting too. */
const FAILED_MS = seconds(30)

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
  let waitMs = UNREADABLE_MS
  try {
    const request = readHelpRequest(raw)
    waitMs = FAILED_MS
    await catchUp(request, context)
    return true
  } catch (error) {
    context.log.error('engine.case_failed', { caseId: raw._id, error })
    await deferQuietly(raw, context.now + waitMs, context)
    return false
  }
}

async function deferQuietly(raw: Raw, until: EpochMs, context: Context): Promise<void> {
  try {
    await context.requests.defer(raw, until)
  } catch (error) {
    context.log.error('engine.defer_failed', { caseId: raw._id, error })
  }
}
