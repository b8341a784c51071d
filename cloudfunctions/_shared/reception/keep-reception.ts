import { MINUTE_MS } from '../../../core/kit/time'
import { keepDay } from '../../../core/reception/reminders'
import { AppError } from '../app-error'
import type { Context } from '../context'
import { readDay } from '../repositories/reception-days'
import { receptionDaysOf } from '../wechat/records'
import type { Raw } from '../wechat/store'
import { changeAndTell, toldOf } from './settle-day'

/** Days one run looks at: a community has one or two due at a time. */
const BATCH = 50

/** A day that failed is tried again behind the others. */
const FAILED_MS = 5 * MINUTE_MS

export interface ReceptionReport {
  readonly seen: number
  readonly failed: number
  /** There may be more due than one run looks at. */
  readonly full: boolean
}

/**
 * Reminds everybody whose appointment comes near, and forgets who came long ago. Safe to run late, twice, or beside another run; one broken day stops
 * no other.
 */
export async function keepReception(context: Context): Promise<ReceptionReport> {
  const due = await receptionDaysOf().wakingBy(context.now, BATCH)
  let failed = 0
  for (const raw of due) {
    if (!(await keepOne(raw, context))) failed++
  }
  for (const raw of await receptionDaysOf().older(BATCH)) {
    if (!(await renew(raw, context))) failed++
  }
  return { seen: due.length, failed, full: due.length === BATCH }
}

/** Written as it is, a day says by itself when it is to be forgotten. */
async function renew(raw: Raw, context: Context): Promise<boolean> {
  try {
    const { communityId, date } = readDay(raw)
    await receptionDaysOf().change(communityId, date, (day) => ({ ...day }))
    return true
  } catch (error) {
    context.log.error('reception.renewal_failed', { id: raw._id, error })
    return false
  }
}

async function keepOne(raw: Raw, context: Context): Promise<boolean> {
  try {
    const found = readDay(raw)
    const told = await toldOf(found.communityId, context)
    await changeAndTell(found, (day) => keepDay(day, told), context)
    return true
  } catch (error) {
    // Somebody else wrote meanwhile, and the next run finds what is left.
    if (error instanceof AppError && error.code === 'CONFLICT') return true
    context.log.error('reception.day_failed', { id: raw._id, error })
    await receptionDaysOf()
      .putOff(raw, context.now + FAILED_MS)
      .catch((why: unknown) => context.log.error('reception.put_off_failed', { id: raw._id, error: why }))
    return false
  }
}
