import type { Appeal } from '../../../core/appeals/appeal'
import { type DurationMs, type EpochMs, MINUTE_MS } from '../../../core/kit/time'
import type { Context } from '../context'
import type { Bounds, CycleReport } from '../help/keep-due'
import { readAppeal } from '../repositories/appeals'
import type { Raw } from '../wechat/store'
import { carryWhoIsLeft } from './carry-on'
import { catchUp } from './move-appeal'

/** A case that cannot be read, or fails, waits so long: its limits are days, and it must not stand in front of the others. */
const PUT_OFF_MS: DurationMs = 5 * MINUTE_MS

/** Cases under way at once. */
const AT_ONCE = 4

/** Each due appeal takes the steps it owes, longest overdue first. Safe to run late, twice, or beside another run. */
export async function keepDueAppeals(context: Context, { batch, untilMs }: Bounds): Promise<CycleReport> {
  const due = await context.appeals.wakingBy(context.now, batch)
  let moved = 0
  let seen = 0
  for (let from = 0; from < due.length; from += AT_ONCE) {
    if (context.clock() - context.now >= untilMs) break
    const wave = due.slice(from, from + AT_ONCE)
    const outcomes = await Promise.all(wave.map((raw) => keepOne(raw, context)))
    moved += outcomes.filter((went) => went).length
    seen += wave.length
  }
  return { seen, moved, failed: seen - moved, full: due.length === batch || seen < due.length }
}

/** One broken case must not stop the rest. */
async function keepOne(raw: Raw, context: Context): Promise<boolean> {
  try {
    const appeal: Appeal = readAppeal(raw)
    const after = await carryWhoIsLeft(await catchUp(appeal, context), context)
    // Nothing was owed: what is stored says otherwise, and would bring the case here at every turn.
    if (after === appeal) await context.appeals.handedOver(appeal, appeal.owed)
    return true
  } catch (error) {
    await putOff(raw, context.now + PUT_OFF_MS, { context, error })
    return false
  }
}

async function putOff(
  raw: Raw,
  until: EpochMs,
  { context, error }: { readonly context: Context; readonly error: unknown },
): Promise<void> {
  context.log.error('engine.appeal_failed', { caseId: raw._id, error })
  await context.appeals
    .putOff(raw, until)
    .catch((failure: unknown) => context.log.error('engine.put_off_failed', { caseId: raw._id, error: failure }))
}
