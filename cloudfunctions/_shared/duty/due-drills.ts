import { isOver, monthBegan, monthlyDrillId } from '../../../core/duty/drill'
import { drillsOwed } from '../../../core/duty/drill-clock'
import type { EpochMs } from '../../../core/kit/time'
import { AppError } from '../app-error'
import type { Context } from '../context'
import { pageAll, startDrill, sweepDrill } from './run-drill'

/**
 * Adds up the drills that are over, pages those in running ones whom nobody has paged, and starts each community's own once a month. `since` is
 * when the engine ran last; costs nothing in nine runs of ten, one round trip in the tenth. Safe to run late, twice or beside itself: a drill's
 * id is its month, and it is added up under its version.
 */
export async function startDueDrills(
  since: EpochMs | null,
  context: Context,
): Promise<{ readonly started: number; readonly swept: number }> {
  const owed = drillsOwed(since, context.now)
  if (!owed.look) return { started: 0, swept: 0 }
  const open = await context.drills.unswept()
  const over = open.filter((drill) => isOver(drill, context.now))
  for (const drill of over) await sweepDrill(drill, context)
  // Whoever started it may have died before the pages.
  for (const drill of open.filter((one) => !over.includes(one))) await pageAll(drill, context)
  return { started: owed.start ? await startMonthly(context) : 0, swept: over.length }
}

async function startMonthly(context: Context): Promise<number> {
  let started = 0
  for (const communityId of await context.communities.ids()) if (await startOne(communityId, context)) started++
  return started
}

/** Not when the coordinator has held one this month already; not, until the next hour, when nobody is on duty. */
async function startOne(communityId: string, context: Context): Promise<boolean> {
  const last = await context.drills.latest(communityId)
  if (last && last.startedAt >= monthBegan(context.now)) return false
  try {
    await startDrill({ id: monthlyDrillId(communityId, context.now), communityId, startedBy: 'engine' }, context)
    return true
  } catch (error) {
    if (!(error instanceof AppError)) context.log.error('drill.start_failed', { communityId, error })
    return false
  }
}
