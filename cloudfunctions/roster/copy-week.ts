import { rosterContract } from '../../core/contract/roster'
import { mayCoordinate } from '../../core/people/permissions'
import { editsTowards, likeLastWeek } from '../../core/roster/draft'
import { callerWho } from '../_shared/caller-who'
import { operation } from '../_shared/operation'
import { replaceDraft } from './change-draft'

/** A draft that makes what is ahead of this week like the week before. People who have left since are left out. Fails with NOT_YOURS, CONFLICT. */
export const copyWeek = operation(rosterContract.copyWeek, async (seen, context) =>
  replaceDraft(
    await callerWho(mayCoordinate, context),
    {
      seen,
      propose({ roster, people }, week) {
        const known = new Set(people.map(({ id }) => id))
        const wanted = likeLastWeek(roster, week).filter(({ personId }) => known.has(personId))
        return { edits: editsTowards(week, wanted, { plan: roster.plan, now: context.now }), problems: [] }
      },
    },
    context,
  ),
)
