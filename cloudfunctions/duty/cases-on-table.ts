import { helperAnswerBy } from '../../core/help/hands'
import { type HelpRequest, liveOfferTo } from '../../core/help/help-request'
import { handOf, isInHandsOf } from '../../core/help/in-hand'
import type { Context } from '../_shared/context'
import { catchUp } from '../_shared/help/advance'

interface CasesOnTable {
  /** Offered to the member, soonest answer first. */
  readonly offers: readonly HelpRequest[]
  /** The case in the member's hands; of a trip, the one that leads it. */
  readonly task: HelpRequest | null
  /** The other cases of the same trip. */
  readonly also: readonly HelpRequest[]
}

/** What is offered to or held by a member. Whoever looks at a late case does first what it owes. */
export async function casesOnTable(memberId: string, context: Context): Promise<CasesOnTable> {
  const found = await context.requests.onTableOf(memberId)
  const current = await Promise.all(found.map((request) => catchUp(request, context)))
  const answerBy = (request: HelpRequest) =>
    liveOfferTo(request, memberId)?.answerBy ?? helperAnswerBy(request) ?? request.startedAt
  const held = current.filter((request) => isInHandsOf(request, memberId))
  const [task = null, ...also] = [...held].sort((a, b) => Number(a.joinedTo !== null) - Number(b.joinedTo !== null))
  return {
    task,
    also,
    offers: current
      .filter((request) => liveOfferTo(request, memberId) || handOf(request, memberId)?.state === 'asked')
      .sort((a, b) => answerBy(a) - answerBy(b)),
  }
}
