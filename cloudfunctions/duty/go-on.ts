import { dutyContract } from '../../core/contract/duty'
import { goOnDuty } from '../../core/duty/presence'
import { contactOf } from '../../core/people/person'
import { operation } from '../_shared/operation'
import { memberNow, tableOf } from './workbench'

/** On duty at a place. A repeated call renews the place and keeps the hour. */
export const goOn = operation(dutyContract.goOn, async ({ place }, context) => {
  const me = await memberNow(context)
  const { communityId, transport, skills } = me
  const before = await context.presences.get(me.id)
  await context.presences.save(
    goOnDuty(before, { member: contactOf(me), communityId, place, transport, skills }, context.now),
  )
  return tableOf(me, context)
})
