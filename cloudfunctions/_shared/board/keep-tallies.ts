import { recountAt } from '../../../core/board/recount'
import { countDay, countsIn, sameCount } from '../../../core/board/whole-day'
import type { DurationMs } from '../../../core/kit/time'
import type { Context } from '../context'
import type { StoredTally } from '../documents/tally-document'
import { tallyId } from '../documents/tally-document'
import type { Day } from '../repositories/tallies'
import { talliesOf } from './tallies-of'

/** Saved cases, and days due by the clock, that one run looks at; the rest is the next run's. */
const BATCH = 200

export interface TallyReport {
  /** Days counted anew. */
  readonly days: number
  readonly failed: number
  /** Days whose stored count was not what their cases say, though nothing had happened since: a fault of ours, put right and logged. */
  readonly differed: number
}

/**
 * Counts every day anew on which something has changed: a case was saved, a promise has passed, or its recount is due. A day is always
 * counted whole, so that a run may be late, happen twice, or beside another one. The engine asks only when its look has seen something.
 */
export async function keepTallies(context: Context, untilMs: DurationMs): Promise<TallyReport> {
  const { now } = context
  const tallies = talliesOf(context)
  const [cases, due] = await Promise.all([tallies.uncounted(BATCH), tallies.dueBy(now, BATCH)])
  const touched = new Set(cases.flatMap(({ days }) => days).map(tallyId))
  const days = new Map([...cases.flatMap((one) => one.days), ...due].map((day) => [tallyId(day), day]))
  const done = new Set<string>()
  let differed = 0
  let failed = 0
  for (const [id, day] of days) {
    if (context.clock() - now >= untilMs) break
    const outcome = await countQuietly(day, touched.has(id), context)
    if (outcome === 'failed') failed++
    else if (outcome !== 'overtaken') done.add(id)
    if (outcome === 'differed') differed++
  }
  await tallies.noteCounted(cases.filter((one) => one.days.every((day) => done.has(tallyId(day)))))
  return { days: done.size, failed, differed }
}

type Outcome = 'counted' | 'differed' | 'overtaken' | 'failed'

/** One broken day must not stop the others. */
async function countQuietly(day: Day, touched: boolean, context: Context): Promise<Outcome> {
  try {
    return await recount(day, touched, context)
  } catch (error) {
    context.log.error('board.day_failed', { ...day, error })
    return 'failed'
  }
}

async function recount(day: Day, touched: boolean, context: Context): Promise<Outcome> {
  const { now, log } = context
  const tallies = talliesOf(context)
  const of = [day.communityId, [day.date]] as const
  const [stored, cases, appeals] = await Promise.all([
    tallies.get(day),
    tallies.casesOf(...of),
    tallies.appealsOf(...of),
  ])
  const counted = countDay(day, { cases, appeals }, now)
  const differs = !touched && stored !== null && wasCurrent(stored, now) && !sameCount(stored, counted)
  if (differs) log.error('board.tally_differs', { ...day, stored: countsIn(stored), counted: countsIn(counted) })
  const differedAt = differs ? now : (stored?.differedAt ?? null)
  const saved = await tallies.save(stored, { ...counted, recountAt: recountAt(day.date, now), differedAt })
  if (!saved) return 'overtaken'
  return differs ? 'differed' : 'counted'
}

/** Whether what is stored should be what a count finds now: no promise has passed since. */
function wasCurrent({ changesAt }: StoredTally, now: number): boolean {
  return changesAt === null || changesAt > now
}
