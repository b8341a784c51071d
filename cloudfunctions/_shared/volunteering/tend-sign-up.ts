import { slotKeyOf } from '../../../core/volunteering/activity'
import { follow } from '../../../core/volunteering/seat-moves'
import type { SignUp } from '../../../core/volunteering/sign-up'
import { AppError } from '../app-error'
import { quietly, stillOwed } from '../outbox/still-owed'
import type { VolunteeringContext } from './context'
import { orFail, orGone } from './or-fail'
import { giveBack } from './seats'

/** Changes a sign-up and does at once what that sets in motion. */
export async function moveSignUp(
  id: string,
  decide: (signUp: SignUp) => SignUp,
  context: VolunteeringContext,
): Promise<SignUp> {
  let before: SignUp | null = null
  const after = await context.signUps.change(id, (one) => {
    before = one
    return decide(one)
  })
  return tendSignUp(after, before, context)
}

/**
 * Everything a sign-up owes beyond itself: its seat from the sheet or back to it, points to the ledger, messages. Each may be done twice without harm,
 * and the mark that it is done comes last, so that whoever dies in between has lost nothing.
 */
export async function tendSignUp(found: SignUp, before: SignUp | null, context: VolunteeringContext): Promise<SignUp> {
  const signUp = found.status === 'asking' ? await takeSeat(found, context) : found
  const { person, communityId, owesSeat, pointsOwed, activity } = signUp
  if (owesSeat) await giveBack(slotKeyOf(activity.activityId, activity.slotId), person.id, context)
  for (const draft of pointsOwed) await context.ledgers.write(draft, { personId: person.id, communityId }, context.now)
  const owed = await stillOwed(signUp, before, context)
  if (!owesSeat && pointsOwed.length === 0 && owed === signUp.owed) return signUp
  const settled = { ...signUp, owesSeat: false, pointsOwed: [], owed }
  return quietly(signUp, () => context.signUps.save(signUp, settled), context)
}

/** Asks the sheet and keeps its answer. Somebody may have seen the place in the queue first, and moved it up. */
async function takeSeat(signUp: SignUp, context: VolunteeringContext): Promise<SignUp> {
  const { activity, person } = signUp
  const standing = await context.sheets.join(slotKeyOf(activity.activityId, activity.slotId), person.id)
  try {
    return await context.signUps.save(signUp, orFail(follow(signUp, standing, context.now)))
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'CONFLICT') throw error
    return orGone(await context.signUps.get(signUp.id))
  }
}
