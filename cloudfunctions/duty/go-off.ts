import { dutyContract } from '../../core/contract/duty'
import { goOffDuty } from '../../core/duty/presence'
import { holderOf } from '../../core/help/help-request'
import { AppError } from '../_shared/app-error'
import { operation } from '../_shared/operation'
import { memberNow, tableOf } from './workbench'

/** Off duty. Fails with BUSY_ELSEWHERE while a case is held: it would be left without its owner. A repeated call changes nothing. */
export const goOff = operation(dutyContract.goOff, async (_input, context) => {
  const me = await memberNow(context)
  const held = (await context.requests.onTableOf(me.id)).some((request) => holderOf(request)?.id === me.id)
  if (held) throw new AppError('BUSY_ELSEWHERE')
  const before = await context.presences.get(me.id)
  if (before) await context.presences.save(goOffDuty(before, context.now))
  return tableOf(me, context)
})
