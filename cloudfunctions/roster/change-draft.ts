import type { TownDate } from '../../core/kit/town-date'
import { mondayOf } from '../../core/kit/town-date'
import type { Person } from '../../core/people/person'
import { checkEdits } from '../../core/roster/draft'
import type { RosterProblem } from '../../core/roster/problem'
import type { Edit, Week } from '../../core/roster/week'
import { AppError } from '../_shared/app-error'
import type { Context } from '../_shared/context'
import type { RosterBook } from '../_shared/roster/book'
import { type ChangedWeek, changeWeek, type WeekChange } from '../_shared/roster/change-week'
import { viewFor } from './view-for'

/** A week as its editor had it in front of them. */
interface AsSeen {
  readonly monday: TownDate
  readonly version: number
}

/** Changes a week a coordinator has in front of them. Fails with CONFLICT when another coordinator wrote meanwhile, and with INVALID_INPUT for a day that is no Monday. */
export function changeAsSeen<T>(
  me: Person,
  { seen, decide }: { readonly seen: AsSeen; decide(book: RosterBook, week: Week): WeekChange<T> },
  context: Context,
): Promise<ChangedWeek<T>> {
  const { monday, version } = seen
  if (mondayOf(monday) !== monday) throw new AppError('INVALID_INPUT', `${monday} is no Monday`, ['monday'])
  return changeWeek(
    me.communityId,
    {
      monday,
      decide(book, week) {
        if (week.edition !== version) throw new AppError('CONFLICT', `week ${week.id} is at edition ${week.edition}`)
        return decide(book, week)
      },
    },
    context,
  )
}

/** Edits for a draft, or what is wrong with whatever they were to be made of. */
interface Proposal {
  readonly edits: readonly Edit[]
  readonly problems: readonly RosterProblem[]
}

/** Replaces the draft by what `propose` answers; with anything wrong in any line nothing is kept. */
export async function replaceDraft(
  me: Person,
  { seen, propose }: { readonly seen: AsSeen; propose(book: RosterBook, week: Week): Proposal },
  context: Context,
) {
  const changed = await changeAsSeen<readonly RosterProblem[]>(
    me,
    {
      seen,
      decide(book, week) {
        const { edits, problems } = propose(book, week)
        const { people, roster } = book
        const wrong = [...problems, ...checkEdits(week, edits, { people, plan: roster.plan, now: context.now })]
        return wrong.length > 0
          ? { week, result: wrong }
          : { week: { ...week, edits, edition: week.edition + 1 }, result: [] }
      },
    },
    context,
  )
  return changed.result.length > 0
    ? { saved: false as const, problems: changed.result }
    : { saved: true as const, week: viewFor(me, changed, context) }
}
