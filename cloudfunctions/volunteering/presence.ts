import { volunteeringContract } from '../../core/contract/volunteering'
import type { InputOf } from '../../core/contract/wire'
import { slotIn } from '../../core/volunteering/activity'
import { activityParts } from '../../core/volunteering/activity-moves'
import { activityViewFor, rollViewFor } from '../../core/volunteering/activity-view'
import { checkIn as decideIn, checkOut as decideOut, type Proof } from '../../core/volunteering/presence-moves'
import { codeAt } from '../../core/volunteering/rotating-code'
import { AppError } from '../_shared/app-error'
import { signWith } from '../_shared/sign-code'
import { actorHere } from '../_shared/volunteering/caller-here'
import type { VolunteeringContext } from '../_shared/volunteering/context'
import { operation } from '../_shared/volunteering/operation'
import { orFail, orGone } from '../_shared/volunteering/or-fail'
import { changed } from './sign-up'

/** The code for the organiser's screen. Fails with GONE, also for whoever has no part in the activity, and MOVED_ON before it is published and after it is over. */
export const code = operation(volunteeringContract.code, async ({ activityId, slotId }, context) => {
  const { activity } = await lookedAfter(activityId, context)
  orGone(slotIn(activity, slotId))
  if (activity.status !== 'published') throw new AppError('MOVED_ON')
  return codeAt({ activityId, slotId }, context.now, signWith(activity.codeSecret))
})

/** Everybody who signed up, for whoever looks after the activity. Fails with GONE. */
export const roll = operation(volunteeringContract.roll, async ({ activityId }, context) => {
  const { activity, actor } = await lookedAfter(activityId, context)
  const [people, sheets] = await Promise.all([context.signUps.ofActivity(activityId), context.sheets.of([activityId])])
  const sheetOf = (slotId: string) => sheets.find((sheet) => sheet.slotId === slotId) ?? null
  return {
    activity: orGone(activityViewFor(activity, sheets, actor)),
    people: people.map((one) => rollViewFor(one, sheetOf(one.activity.slotId), actor)),
  }
})

/** Fails with GONE, NOT_YOURS, MOVED_ON, TOO_EARLY, SLOT_OVER, CODE_OVER and NOT_THERE. */
export const checkIn = operation(volunteeringContract.checkIn, async ({ signUpId, proof }, context) => {
  const shown = await proofOf(signUpId, proof, context)
  return changed(signUpId, (one, hand) => orFail(decideIn(one, shown, hand)), context)
})

/** The same for going. */
export const checkOut = operation(volunteeringContract.checkOut, async ({ signUpId, proof }, context) => {
  const shown = await proofOf(signUpId, proof, context)
  return changed(signUpId, (one, hand) => orFail(decideOut(one, shown, hand)), context)
})

/** A code is proven with the secret of the activity that the sign-up is for, whatever the code itself claims. */
async function proofOf(
  signUpId: string,
  proof: InputOf<'volunteering', 'checkIn'>['proof'],
  context: VolunteeringContext,
): Promise<Proof> {
  if (proof.by !== 'qr') return proof
  const [activityId = ''] = signUpId.split('.')
  const { codeSecret } = orGone(await context.activities.get(activityId))
  return { ...proof, sign: signWith(codeSecret) }
}

async function lookedAfter(activityId: string, context: VolunteeringContext) {
  const activity = orGone(await context.activities.get(activityId))
  const actor = await actorHere(activity.communityId, context)
  if (activityParts(activity, actor).length === 0) throw new AppError('GONE')
  return { activity, actor }
}
