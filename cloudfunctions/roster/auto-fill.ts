import { rosterContract } from '../../core/contract/roster'
import { mayCoordinate } from '../../core/people/permissions'
import { fillGaps } from '../../core/roster/auto-fill'
import { draftStints, neighbours } from '../../core/roster/draft'
import { planIn } from '../../core/roster/on-call'
import { slotsOf } from '../../core/roster/slot'
import { callerWho } from '../_shared/caller-who'
import { operation } from '../_shared/operation'
import { changeAsSeen } from './change-draft'
import { middlesIn } from './middles'
import { viewFor } from './view-for'

/** Adds to the draft whoever comes first for each gap ahead, and says why. Fails with NOT_YOURS, CONFLICT. */
export const autoFill = operation(rosterContract.autoFill, async (seen, context) => {
  const me = await callerWho(mayCoordinate, context)
  const changed = await changeAsSeen(
    me,
    {
      seen,
      decide({ roster, people, community }, week) {
        const plan = planIn(roster, week.monday)
        const stints = [...draftStints(week, plan), ...neighbours(roster, week)]
        const grounds = { plan, people, stints, middleOf: middlesIn(community) }
        const { edits, report } = fillGaps(slotsOf(plan, week.monday), grounds, context.now)
        const drafted = { ...week, edits: [...week.edits, ...edits], edition: week.edition + 1 }
        return { week: edits.length > 0 ? drafted : week, result: report }
      },
    },
    context,
  )
  return { week: viewFor(me, changed, context), report: changed.result }
})
