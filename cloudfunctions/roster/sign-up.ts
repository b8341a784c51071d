import { rosterContract } from '../../core/contract/roster'
import { mondayOf } from '../../core/kit/town-date'
import { mayBeRostered } from '../../core/people/permissions'
import { gapsIn } from '../../core/roster/cover'
import { oweShift } from '../../core/roster/notice'
import { planIn } from '../../core/roster/on-call'
import { replaceNow } from '../../core/roster/publish'
import { dateIn, slotOf } from '../../core/roster/slot'
import { publishedIn } from '../../core/roster/standing'
import { canTake } from '../../core/roster/swap'
import { tellSignedUp } from '../../core/roster/tell'
import { AppError } from '../_shared/app-error'
import { callerWho } from '../_shared/caller-who'
import { operation } from '../_shared/operation'
import { changeWeek } from '../_shared/roster/change-week'
import { shiftsOf } from './my-shifts'
import { groundsIn } from './swap-grounds'

/** Takes an open shift at once. A second tap changes nothing. Fails with NOT_YOURS, NO_SUCH_SHIFT, SHIFT_OVER, ALREADY_TAKEN, CANNOT_TAKE_SHIFT. */
export const signUp = operation(rosterContract.signUp, async ({ slot: key }, context) => {
  const me = await callerWho(mayBeRostered, context)
  const monday = mondayOf(dateIn(key))
  const { now } = context
  await changeWeek(
    me.communityId,
    {
      monday,
      decide(book, week) {
        const plan = planIn(book.roster, monday)
        const slot = slotOf(plan, key)
        const person = book.people.find(({ id }) => id === me.id)
        if (!slot || !person) throw new AppError('NO_SUCH_SHIFT')
        const standing = publishedIn(week, plan)
        if (standing.some((one) => one.slot.key === key && one.personId === me.id)) return { week, result: null }
        if (slot.from <= now) throw new AppError('SHIFT_OVER')
        if (gapsIn([slot], standing, plan).length === 0) throw new AppError('ALREADY_TAKEN')
        if (!canTake(slot, me.id, groundsIn(book, monday, context))) throw new AppError('CANNOT_TAKE_SHIFT')
        const come = { personId: me.id, why: 'signUp' as const }
        const taken = replaceNow(week, { slot: key, out: null, come }, { plan, now })
        if (!taken.ok) throw new AppError('NO_SUCH_SHIFT')
        const notice = tellSignedUp(slot, person, book.community.coordinator)
        return { week: oweShift(taken.value, [notice], { templates: book.community.templates, now }), result: null }
      },
    },
    context,
  )
  return shiftsOf(me, context)
})
