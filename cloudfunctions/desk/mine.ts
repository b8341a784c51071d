import { type DeskRow, deskContract } from '../../core/contract/desk'
import type { HelpRequest } from '../../core/help/help-request'
import { townMidnight } from '../../core/kit/local-time'
import { mayTakeCalls } from '../../core/people/permissions'
import { phoneTail } from '../../core/people/phone'
import { callerWho } from '../_shared/caller-who'
import { rowOf } from '../_shared/help/answer'
import { operation } from '../_shared/operation'

/** What the calling operator filed since the town's midnight, newest first. Fails with NOT_YOURS. */
export const mine = operation(deskContract.mine, async ({ communityId }, context) => {
  const me = await callerWho(mayTakeCalls, context, communityId)
  const filed = await context.requests.recordedBy(me.id, townMidnight(context.now))
  return { rows: filed.map(deskRow) }
})

function deskRow(request: HelpRequest): DeskRow {
  return {
    ...rowOf(request),
    residentName: request.resident.name,
    phoneTail: phoneTail(request.resident.phone),
    claimed: request.claimedAt !== null,
    calledBack: request.call?.calledBack?.word ?? null,
  }
}
