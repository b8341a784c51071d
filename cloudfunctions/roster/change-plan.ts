import type { RosterPlan } from '../../core/roster/post'
import { AppError } from '../_shared/app-error'
import type { Context } from '../_shared/context'
import { openBook, type RosterBook } from '../_shared/roster/book'
import { refreshQuietly } from '../_shared/roster/change-week'
import { mondaysShown } from './my-shifts'

/** How often a change is decided anew when somebody else wrote in between. */
const TRIES = 8

/** The book after a change of the plan, opened at last week, this one and the three that follow. A plan left as it was is not written. */
export async function changePlan(
  communityId: string,
  decide: (book: RosterBook) => RosterPlan,
  context: Context,
): Promise<RosterBook> {
  for (let tries = 1; ; tries++) {
    const book = await openBook(communityId, mondaysShown(context.now), context)
    const { plan } = book.roster
    const after = decide(book)
    if (after === plan) return book
    try {
      const saved = await context.rosters.savePlan(plan, after)
      await refreshQuietly(communityId, context)
      return { ...book, roster: { ...book.roster, plan: saved } }
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'CONFLICT' || tries >= TRIES) throw error
    }
  }
}
