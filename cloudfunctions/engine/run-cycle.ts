import { type EpochMs, MINUTE_MS, seconds } from '../../core/kit/time'
import type { Context } from '../_shared/context'
import { catchUp } from '../_shared/help/advance'
import { readHelpRequest } from '../_shared/repositories/help-requests'
import type { Raw } from '../_shared/wechat/store'

/** Cases one cycle looks at; what is left is the next cycle's, and its watchers' in between. */
const BATCH = 100

/** Into the run. The platform ends it after 60 s: the messages and the audit have to come after the steps. */
const STEP_UNTIL_MS = seconds(25)

/** A document that cannot be read waits this long before it is tried again, so that it cannot stand in front of the others for ever. */
const UNREADABLE_MS = 5 * MINUTE_MS

/** A step that failed is tried again at the next turn, behind those that have waited longer: its resident is waiting too. */
const FAILED_MS = seconds(30)

export interface CycleReport {
  readonly seen: number
  readonly moved: number
  readonly failed: number
  /** The batch was full, or the time was up: there may be more. */
  readonly full: boolean
}

/** One turn of the engine: each case takes the steps it owes. Safe to run late, twice, or beside another run. */
export async function runCycle(context: Context): Promise<CycleReport> {
  const due = await context.requests.wakingBy(context.now, BATCH)
  let moved = 0
  let failed = 0
  for (const raw of due) {
    if (context.clock() - context.now >= STEP_UNTIL_MS) break
    if (await keepOne(raw, context)) moved++
    else failed++
  }
  const seen = moved + failed
  return { seen, moved, failed, full: due.length === BATCH || seen < due.length }
}

/** One broken case must not stop the rest. */
async function keepOne(raw: Raw, context: Context): Promise<boolean> {
  let waitMs = UNREADABLE_MS
  try {
    const request = readHelpRequest(raw)
    waitMs = FAILED_MS
    const after = await catchUp(request, context)
    // Nothing was owed: what is stored says otherwise, as after a repair by hand, and would bring the case here at every turn.
    if (after === request) await context.requests.handedOver(request, request.owed)
    return true
  } catch (error) {
    context.log.error('engine.case_failed', { caseId: raw._id, error })
    await putOffQuietly(raw, context.now + waitMs, context)
    return false
  }
}

async function putOffQuietly(raw: Raw, until: EpochMs, context: Context): Promise<void> {
  try {
    await context.requests.putOff(raw, until)
  } catch (error) {
    context.log.error('engine.put_off_failed', { caseId: raw._id, error })
  }
}
