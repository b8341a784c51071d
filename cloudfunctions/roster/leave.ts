import { randomUUID } from 'node:crypto'
import { rosterContract } from '../../core/contract/roster'
import { mayBeRostered } from '../../core/people/permissions'
import { endLeave, takeLeave } from '../../core/roster/leave'
import { oweShift } from '../../core/roster/notice'
import { publishedStints } from '../../core/roster/on-call'
import type { Leave } from '../../core/roster/post'
import { overlap } from '../../core/roster/slot'
import { tellAway } from '../../core/roster/tell'
import { orThrow } from '../_shared/app-error'
import { callerWho } from '../_shared/caller-who'
import { tell } from '../_shared/channels/tell'
import type { Context } from '../_shared/context'
import { operation } from '../_shared/operation'
import type { RosterBook } from '../_shared/roster/book'
import { changePlan } from './change-plan'
import { mondaysShown, shiftsOf } from './my-shifts'

/** The caller cannot come for a while; the coordinator hears which shifts that opens. Fails with NOT_YOURS, BAD_LEAVE, LEAVE_TWICE, TOO_MANY_LEAVES. */
export const askLeave = operation(rosterContract.askLeave, async ({ from, to, reason }, context) => {
  const me = await callerWho(mayBeRostered, context)
  const leave = { id: `l${randomUUID().slice(0, 8)}`, personId: me.id, from, to, reason }
  const book = await changePlan(
    me.communityId,
    ({ roster }) => orThrow(takeLeave(roster.plan, leave, context.now)),
    context,
  )
  await tellCoordinator(book, leave, context)
  return shiftsOf(me, context)
})

/** Takes a leave back, or what is left of it. Fails with NOT_YOURS. */
export const cancelLeave = operation(rosterContract.cancelLeave, async ({ leaveId }, context) => {
  const me = await callerWho(mayBeRostered, context)
  await changePlan(
    me.communityId,
    ({ roster }) => orThrow(endLeave(roster.plan, { leaveId, personId: me.id }, context.now)),
    context,
  )
  return shiftsOf(me, context)
})

/** The leave stands whether or not this succeeds: the gaps are seen in the week, and told of the evening before. */
async function tellCoordinator(
  { roster, people, community }: RosterBook,
  leave: Leave,
  context: Context,
): Promise<void> {
  const person = people.find(({ id }) => id === leave.personId)
  if (!person) return
  const own = publishedStints(roster, mondaysShown(context.now)).filter(
    ({ personId, slot }) => personId === leave.personId && slot.to > context.now && overlap(slot, leave),
  )
  const slots = own.map(({ slot }) => slot).sort((a, b) => a.from - b.from)
  const notices = tellAway(leave.id, { person, slots, coordinator: community.coordinator })
  const { templates } = community
  const { owed } = oweShift({ id: `${community.id}.leave`, owed: [] }, notices, { templates, now: context.now })
  await tell(owed, community.id, context).catch((error: unknown) => context.log.error('roster.tell_failed', { error }))
}
