import type { Outcome } from '../../core/kit/outcome'
import { mondayOf, type TownDate } from '../../core/kit/town-date'
import type { Person } from '../../core/people/person'
import { oweShift } from '../../core/roster/notice'
import { planIn, publishedStints } from '../../core/roster/on-call'
import { slotOf } from '../../core/roster/slot'
import { canTake, type SwapGrounds, type SwapRefusal } from '../../core/roster/swap'
import { tellSwap } from '../../core/roster/tell'
import type { Swap, Week } from '../../core/roster/week'
import { AppError, orThrow } from '../_shared/app-error'
import type { Context } from '../_shared/context'
import { around, type RosterBook } from '../_shared/roster/book'
import { changeWeek } from '../_shared/roster/change-week'

/** More people than this are not paged for one open offer; it stands in the app for everybody. */
const MOST_ASKED = 10

/** Changes the swaps of a week and tells whom the change concerns. Refusals become failures. */
export function changeSwaps(
  me: Pick<Person, 'communityId'>,
  {
    monday,
    decide,
  }: { readonly monday: TownDate; decide(week: Week, grounds: SwapGrounds): Outcome<Week, SwapRefusal> },
  context: Context,
) {
  if (mondayOf(monday) !== monday) throw new AppError('NO_SUCH_SHIFT', `${monday} is no Monday`)
  return changeWeek(
    me.communityId,
    {
      monday,
      decide(book, week) {
        const grounds = groundsIn(book, monday, context)
        const after = orThrow(decide(week, grounds))
        return { week: withNotices(week, after, { book, grounds, context }), result: null }
      },
    },
    context,
  )
}

/** What a swap of a week is judged by: the week itself and its neighbours as published. */
export function groundsIn(
  { roster, people }: RosterBook,
  monday: TownDate,
  { now }: Pick<Context, 'now'>,
): SwapGrounds {
  return { plan: planIn(roster, monday), people, now, stints: publishedStints(roster, around(monday)) }
}

interface Telling {
  readonly book: RosterBook
  readonly grounds: SwapGrounds
  readonly context: Context
}

function withNotices(before: Week, after: Week, { book, grounds, context }: Telling): Week {
  if (after === before) return after
  const changed = after.swaps.filter((swap) => !before.swaps.includes(swap))
  const telling = { ...grounds, coordinator: book.community.coordinator }
  const notices = changed.flatMap((swap) => tellSwap(swap, telling, askedBy(swap, grounds)))
  return oweShift(after, notices, { templates: book.community.templates, now: context.now })
}

/** Whoever the offer names, or those of the shift's zone who could take it. */
function askedBy(swap: Swap, grounds: SwapGrounds) {
  const { people, plan } = grounds
  const slot = slotOf(plan, swap.slot)
  if (swap.toId !== null) return people.filter(({ id }) => id === swap.toId)
  if (!slot) return []
  return people
    .filter(({ id, zoneId }) => id !== swap.fromId && (slot.post.zoneId === null || slot.post.zoneId === zoneId))
    .filter(({ id }) => canTake(slot, id, grounds))
    .slice(0, MOST_ASKED)
}
