import { dutyContract } from '../../core/contract/duty'
import { beat as signOfLife } from '../../core/duty/presence'
import { AppError } from '../_shared/app-error'
import { operation } from '../_shared/operation'

/** A sign of life, with the place when the phone may tell it. Fails with NOT_ON_DUTY. */
export const beat = operation(dutyContract.beat, async ({ place }, { presences, caller, now }) => {
  const before = await presences.get(caller.personId)
  if (!before?.onDuty) throw new AppError('NOT_ON_DUTY')
  await presences.save(signOfLife(before, place, now))
  return { seenAt: now }
})
