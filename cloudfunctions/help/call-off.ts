import { helpContract } from '../../core/contract/help'
import { withdraw } from '../../core/help/ending'
import { caseIdOf } from '../_shared/help/file-once'
import { moveOn } from '../_shared/help/move-help'
import { operation } from '../_shared/operation'

/**
 * The resident gave up a submission without having heard whether it got through. If it did, its case is withdrawn; a
 * repeated call says the same. Fails with NO_SUCH_MOVE when somebody is at the door already.
 */
export const callOff = operation(helpContract.callOff, async ({ communityId, clientKey }, context) => {
  const { caller, now, requests } = context
  const found = await requests.get(caseIdOf(communityId, caller.personId, clientKey))
  if (!found) return { calledOff: false }
  await moveOn(found, context, (before, actor) => withdraw(before, { actor, now }, ''))
  return { calledOff: true }
})
