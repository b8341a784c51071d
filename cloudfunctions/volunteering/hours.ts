import { volunteeringContract } from '../../core/contract/volunteering'
import {
  approveHours as decideApprove,
  confirmHours as decideConfirm,
  enterHours as decideEnter,
  revokeHours as decideRevoke,
} from '../../core/volunteering/hours'
import { fitToSay } from '../_shared/content/fit-to-say'
import { operation } from '../_shared/volunteering/operation'
import { orFail, orGone } from '../_shared/volunteering/or-fail'
import { changed } from './sign-up'

/** The organiser's word for what was checked in and out. Fails with GONE, NOT_YOURS, MOVED_ON and NO_HOURS. */
export const confirmHours = operation(volunteeringContract.confirmHours, ({ signUpId }, context) =>
  changed(signUpId, (one, hand) => orFail(decideConfirm(one, hand)), context),
)

/** Hours by hand, for somebody else to approve. Fails with GONE, NOT_YOURS, MOVED_ON, HOURS_STAND, NO_HOURS and WORDS_UNFIT. */
export const enterHours = operation(volunteeringContract.enterHours, async ({ signUpId, minutes, reason }, context) => {
  await fitToSay(reason, context)
  const { communityId } = orGone(await context.signUps.get(signUpId))
  const { coordinator, secretary } = await context.communities.get(communityId)
  // Whoever writes them down cannot be the one who approves.
  const toTell = coordinator.id === context.caller.personId ? secretary : coordinator
  return changed(signUpId, (one, hand) => orFail(decideEnter(one, { minutes, reason, toTell }, hand)), context)
})

/** The second word. Fails with GONE, NOT_YOURS, MOVED_ON, SAME_PERSON and NO_HOURS. */
export const approveHours = operation(volunteeringContract.approveHours, ({ signUpId }, context) =>
  changed(signUpId, (one, hand) => orFail(decideApprove(one, hand)), context),
)

/** Takes hours back, and points with them. Fails with GONE, NOT_YOURS, MOVED_ON, NO_HOURS and WORDS_UNFIT. */
export const revokeHours = operation(volunteeringContract.revokeHours, async ({ signUpId, reason }, context) => {
  await fitToSay(reason, context)
  return changed(signUpId, (one, hand) => orFail(decideRevoke(one, reason, hand)), context)
})
