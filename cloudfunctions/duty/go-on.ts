import { dutyContract } from '../../core/contract/duty'
import { goOnDuty } from '../../core/duty/presence'
import { buildingOf } from '../../core/people/community'
import { type Address, contactOf } from '../../core/people/person'
import type { Context } from '../_shared/context'
import { askAgainIn } from '../_shared/help/advance'
import { operation } from '../_shared/operation'
import { memberNow, tableOf } from './workbench'

/** On duty at a place; whoever waits for somebody asks at once. A repeated call renews the place and keeps the hour. */
export const goOn = operation(dutyContract.goOn, async ({ place }, context) => {
  const me = await memberNow(context)
  const { communityId, transport, skills, home } = me
  const zoneId = home ? await zoneOf(home, communityId, context) : null
  const before = await context.presences.get(me.id)
  const facts = { member: contactOf(me), communityId, place, transport, skills, home, zoneId }
  await context.presences.save(goOnDuty(before, facts, context.now))
  if (!before?.onDuty) await askWaiting(communityId, context)
  return tableOf(me, context)
})

async function zoneOf({ buildingId }: Address, communityId: string, context: Context): Promise<string | null> {
  const community = await context.communities.get(communityId)
  return buildingOf(community, buildingId)?.zoneId ?? null
}

/** The member is on duty whether or not this succeeds; the engine looks within the minute. */
async function askWaiting(communityId: string, context: Context): Promise<void> {
  await askAgainIn(communityId, context).catch((error: unknown) =>
    context.log.error('duty.ask_waiting_failed', { error }),
  )
}
