import { type HelpRequest, holderOf, liveOfferTo } from '../../core/help/help-request'
import type { Context } from '../_shared/context'
import { catchUp } from '../_shared/help/advance'

interface CasesOnTable {
  /** Offered to the member, soonest answer first. */
  readonly offers: readonly HelpRequest[]
  readonly task: HelpRequest | null
}

/** What is offered to or held by a member. Whoever looks at a late case does first what it owes. */
export async function casesOnTable(memberId: string, context: Context): Promise<CasesOnTable> {
  const found = await context.requests.onTableOf(memberId)
  const current = await Promise.all(found.map((request) => catchUp(request, context)))
  const answerBy = (request: HelpRequest) => liveOfferTo(request, memberId)?.answerBy ?? request.startedAt
  return {
    task: current.find((request) => holderOf(request)?.id === memberId) ?? null,
    offers: current
      .filter((request) => request.status === 'waiting' && liveOfferTo(request, memberId))
      .sort((a, b) => answerBy(a) - answerBy(b)),
  }
}
