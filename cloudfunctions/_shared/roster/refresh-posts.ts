import { DAY_MS } from '../../../core/kit/time'
import { addDays, mondayOf, townDateOf } from '../../../core/kit/town-date'
import { mondaysTouching } from '../../../core/roster/on-call'
import { holderAt, spellsOf } from '../../../core/roster/on-post'
import type { PostSpell } from '../../../core/roster/post-spell'
import { AppError } from '../app-error'
import type { Context } from '../context'
import { passOn } from '../help/advance'
import { openBook, type RosterBook } from './book'

/** As far ahead as the engine may be away without anybody standing on the wrong ladder. */
const AHEAD_MS = 9 * DAY_MS

/** How often it is done anew when the roster changes meanwhile. */
const TRIES = 3

/**
 * Brings the offices kept with the community up to date with its roster, and open cases to whoever is coordinator now. Safe to repeat and beside
 * itself: offices of an older roster never replace those of a newer one. When it fails or its caller dies, the page that changed stays marked, and
 * the engine does it half a minute later.
 */
export async function refreshPosts(communityId: string, context: Context): Promise<void> {
  const { now, communities } = context
  const span = { from: now - DAY_MS, to: now + AHEAD_MS }
  for (let tries = 1; tries <= TRIES; tries++) {
    // In this order: whoever keeps offices after the first read may know a newer roster than the second one finds.
    const before = await communities.beforePosts(communityId)
    const book = await openBook(communityId, mondaysTouching(span), context)
    const onPost = spellsOf(book.roster, book.people, span)
    if (!(await communities.keepPosts(before, onPost))) continue
    await ensureWeeks(book, context)
    if (await unmark(book, context)) {
      if (ladderMoved(before.onPost, onPost, now)) await passOn(communityId, context)
      return
    }
  }
  throw new AppError('CONFLICT', `the roster of ${communityId} keeps changing`)
}

/** A week speaks through its document: this one and the next always have theirs. A community without a plan has no weeks. */
async function ensureWeeks({ roster, week }: RosterBook, { now, rosters, log }: Context): Promise<void> {
  const monday = mondayOf(townDateOf(now))
  if (roster.plan.version === 0) return
  for (const wanted of [week(monday), week(addDays(monday, 7))].filter(({ version }) => version === 0)) {
    // Somebody else may make it at the same instant.
    await rosters
      .saveWeek(wanted, wanted, roster.plan)
      .catch((error: unknown) => log.info('roster.week_there', { error }))
  }
}

/** False when a page changed while its offices were worked out: what was kept may be older than it. */
async function unmark({ roster: { plan, weeks } }: RosterBook, { rosters, log }: Context): Promise<boolean> {
  try {
    if (plan.postsStaleAt !== null) await rosters.savePlan(plan, { ...plan, postsStaleAt: null })
    for (const week of weeks) {
      if (week.postsStaleAt !== null) await rosters.saveWeek(week, { ...week, postsStaleAt: null }, plan)
    }
    return true
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'CONFLICT') throw error
    log.info('roster.changed_meanwhile', { error })
    return false
  }
}

function ladderMoved(before: readonly PostSpell[], after: readonly PostSpell[], now: number): boolean {
  return (['coordinator', 'secretary'] as const).some(
    (kind) => holderAt(before, kind, now)?.id !== holderAt(after, kind, now)?.id,
  )
}
