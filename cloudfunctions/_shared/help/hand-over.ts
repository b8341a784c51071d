import { groupCalls } from '../../../core/help/group-call'
import type { HelpRequest } from '../../../core/help/help-request'
import type { Context } from '../context'
import { handOverOf } from '../outbox/hand-over'

/** Sends what a request owes and moves it to the outbox, by the way of every case. Never fails. */
export async function handOver(saved: HelpRequest, before: HelpRequest | null, context: Context): Promise<HelpRequest> {
  const { requests, channels } = context
  return handOverOf<HelpRequest>(
    { saved, before },
    {
      handedOver: (request, stillOwed) => requests.handedOver(request, stillOwed),
      // Made here and not owed by the case: whether there is a robot is the deployment's affair.
      besides: (request, owed) => (channels.robot ? groupCalls(request, owed) : []),
    },
    context,
  )
}
