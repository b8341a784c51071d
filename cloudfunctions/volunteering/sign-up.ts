import { volunteeringContract } from '../../core/contract/volunteering'
import { mondayOf, townDateOf } from '../../core/kit/town-date'
import { actorOf, type Person } from '../../core/people/person'
import { publishedStints } from '../../core/roster/on-call'
import { leaveIn, overlap } from '../../core/roster/slot'
import { type ActivitySlot, slotIn } from '../../core/volunteering/activity'
import { type SignUpView, signUpViewFor } from '../../core/volunteering/activity-view'
import { cancel, confirmSeat as decideConfirm } from '../../core/volunteering/seat-moves'
import { askAgain, askFor, type SignUp } from '../../core/volunteering/sign-up'
import type { SignUpHand } from '../../core/volunteering/sign-up-lifecycle'
import { mayLookAt } from '../../core/volunteering/sign-up-lifecycle'
import { AppError } from '../_shared/app-error'
import { fitToSay } from '../_shared/content/fit-to-say'
import { around, openBook } from '../_shared/roster/book'
import { actorHere, contactHere, neighbourHere } from '../_shared/volunteering/caller-here'
import type { VolunteeringContext } from '../_shared/volunteering/context'
import { operation } from '../_shared/volunteering/operation'
import { orFail, orGone } from '../_shared/volunteering/or-fail'
import { settleActivity } from '../_shared/volunteering/settle-activity'
import { moveSignUp, tendSignUp } from '../_shared/volunteering/tend-sign-up'

/**
 * A seat, or a place in the queue. A second tap answers where the caller stands. Fails with GONE, TELL_WHO, MOVED_ON for an activity that takes nobody
 * any more, SLOT_BEGUN, TIME_TAKEN and ON_SHIFT_THEN.
 */
export const signUp = operation(volunteeringContract.signUp, async ({ activityId, slotId }, context) => {
  const { activities, communities, signUps, now } = context
  const activity = orGone(await activities.get(activityId))
  const slot = orGone(slotIn(activity, slotId))
  if (activity.publishedAt === null) throw new AppError('GONE')
  const me = await neighbourHere(activity.communityId, context)
  if (activity.status !== 'published') throw new AppError('MOVED_ON')
  if (slot.from <= now) throw new AppError('SLOT_BEGUN')
  await freeOfShifts(me, slot, context)
  const { templates } = await communities.get(activity.communityId)
  await settleActivity(activity, context)
  const asked = askFor({ activity, slot, person: contactHere(me), templateId: templates.progress }, now)
  if (await signUps.insert(asked)) return ownView(await tendSignUp(asked, null, context), context)
  return again(asked, context)
})

/** The caller stands on the sheet already, comes back after having left it, or is elsewhere at that time. */
async function again(asked: SignUp, context: VolunteeringContext): Promise<SignUpView> {
  const found = await context.signUps.get(asked.id)
  if (!found) throw new AppError('TIME_TAKEN')
  if (found.status !== 'cancelled' && found.status !== 'lapsed') return ownView(found, context)
  // The seat is given back before a new one is asked for: else the old one would be taken for it.
  const left = await tendSignUp(found, found, context)
  const anew = await context.signUps.save(left, askAgain(left, context.now))
  return ownView(await tendSignUp(anew, left, context), context)
}

/** Whoever is published on a shift then has promised to be reachable; their own leave frees them. */
async function freeOfShifts(me: Person, slot: ActivitySlot, context: VolunteeringContext): Promise<void> {
  if (me.roles.length === 0) return
  const mondays = around(mondayOf(townDateOf(slot.from)))
  const { roster } = await openBook(me.communityId, mondays, context)
  const own = publishedStints(roster, mondays).filter(({ personId }) => personId === me.id)
  const stands = own.some((one) => overlap(one.slot, slot) && !leaveIn(roster.plan.leaves, me.id, one.slot))
  if (stands) throw new AppError('ON_SHIFT_THEN')
}

/** Yes to a seat that came free. Fails with GONE, NOT_YOURS, MOVED_ON and SEAT_LAPSED. */
export const confirmSeat = operation(volunteeringContract.confirmSeat, ({ signUpId }, context) =>
  changed(signUpId, (one, hand) => orFail(decideConfirm(one, hand)), context),
)

/** The volunteer thinks better of it, or is taken off with a reason. Fails with GONE, NOT_YOURS, MOVED_ON, SLOT_BEGUN and WORDS_UNFIT. */
export const cancelSignUp = operation(volunteeringContract.cancelSignUp, async ({ signUpId, reason }, context) => {
  await fitToSay(reason, context)
  return changed(signUpId, (one, hand) => orFail(cancel(one, reason, hand)), context)
})

/** The caller's own sign-ups. */
export const mine = operation(volunteeringContract.mine, async (_input, context) => {
  const own = await context.signUps.ofPerson(context.caller.personId, MOST_OWN)
  const waiting = own
    .filter(({ status }) => status === 'waiting')
    .map(({ activity: at }) => `${at.activityId}.${at.slotId}`)
  const sheets = await context.sheets.byId(waiting)
  const actor = actorOf({ id: context.caller.personId, roles: [] })
  return own.map((one) => {
    const key = `${one.activity.activityId}.${one.activity.slotId}`
    return signUpViewFor(one, sheets.find(({ id }) => id === key) ?? null, actor)
  })
})

const MOST_OWN = 100

/** Changes a sign-up by the caller's hand; for whoever has no part in it there is none. */
export async function changed(
  id: string,
  decide: (signUp: SignUp, hand: SignUpHand) => SignUp,
  context: VolunteeringContext,
): Promise<SignUpView> {
  const found = orGone(await context.signUps.get(id))
  const actor = await actorHere(found.communityId, context)
  if (!mayLookAt(found, actor)) throw new AppError('GONE')
  const after = await moveSignUp(id, (one) => decide(one, { actor, now: context.now }), context)
  return signUpViewFor(after, null, actor)
}

async function ownView(one: SignUp, context: VolunteeringContext): Promise<SignUpView> {
  const { activityId, slotId } = one.activity
  const sheet = one.status === 'waiting' ? await context.sheets.get(`${activityId}.${slotId}`) : null
  return signUpViewFor(one, sheet, actorOf({ id: context.caller.personId, roles: [] }))
}
