import { dutyContract } from '../../core/contract/duty'
import { AppError } from '../_shared/app-error'
import { operation } from '../_shared/operation'

/** A sign of life, with the place when the phone may tell it. Fails with NOT_ON_DUTY. */
export const beat = operation(dutyContract.beat, async ({ place }, { presences, caller, now }) => {
  if (!(await presences.beat(caller.personId, place, now))) throw new AppError('NOT_ON_DUTY')
  return { seenAt: now }
})
