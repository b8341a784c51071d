import type { TownDate } from '../../../core/kit/town-date'
import type { Week } from '../../../core/roster/week'
import { AppError } from '../app-error'
import type { Context } from '../context'
import { around, openBook, type RosterBook } from './book'
import { refreshPosts } from './refresh-posts'
import { settleWeek } from './settle-page'

/** How often a change is decided anew when somebody else wrote in between. */
const TRIES = 8

/** A change of one week: what becomes of it, and an answer beside it. Throws an AppError to refuse. */
export interface WeekChange<T> {
  readonly week: Week
  readonly result: T
}

/** The week after a change, the book it lies in, and the answer. */
export interface ChangedWeek<T> extends WeekChange<T> {
  readonly book: RosterBook
}

/**
 * Loads a week, decides, writes it under its version, tells whom it concerns, and lets the ladder follow. Whoever loses a race decides anew on the week as
 * it is then. A week left as it was is not written.
 */
export async function changeWeek<T>(
  communityId: string,
  { monday, decide }: { readonly monday: TownDate; decide(book: RosterBook, week: Week): WeekChange<T> },
  context: Context,
): Promise<ChangedWeek<T>> {
  for (let tries = 1; ; tries++) {
    const book = await openBook(communityId, around(monday), context)
    const before = book.week(monday)
    const { week: after, result } = decide(book, before)
    if (after === before) return { book, week: before, result }
    try {
      const saved = await context.rosters.saveWeek(before, after, book.roster.plan)
      return { result, ...(await settled(saved, { before, book }, context)) }
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'CONFLICT' || tries >= TRIES) throw error
    }
  }
}

async function settled(
  saved: Week,
  { before, book }: { readonly before: Week; readonly book: RosterBook },
  context: Context,
): Promise<{ readonly book: RosterBook; readonly week: Week }> {
  const { plan } = book.roster
  const week = await settleWeek(saved, before, { context, plan })
  if (week.postsStaleAt !== null && before.sequence !== week.sequence) await refreshQuietly(week.communityId, context)
  return { book: withWeek(book, week), week }
}

/** What has been written stands; the engine does what is left within the minute. */
export async function refreshQuietly(communityId: string, context: Context): Promise<void> {
  try {
    await refreshPosts(communityId, context)
  } catch (error) {
    context.log.error('roster.refresh_failed', { communityId, error })
  }
}

/** The book with one of its weeks as it is now. */
function withWeek(book: RosterBook, week: Week): RosterBook {
  const weeks = [...book.roster.weeks.filter(({ monday }) => monday !== week.monday), week]
  return {
    ...book,
    roster: { ...book.roster, weeks },
    week: (monday) => (monday === week.monday ? week : book.week(monday)),
  }
}
