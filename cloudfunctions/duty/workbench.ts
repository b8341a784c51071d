import { dutyContract, type WorkbenchAnswer } from '../../core/contract/duty'
import { holderOf, liveOfferTo } from '../../core/help/help-request'
import { townMidnight } from '../../core/kit/local-time'
import { mayTakeDuty } from '../../core/people/permissions'
import { type Actor, actorOf } from '../../core/people/person'
import { AppError } from '../_shared/app-error'
import type { Context } from '../_shared/context'
import { catchUp } from '../_shared/help/advance'
import { answerTo, rowOf } from '../_shared/help/answer'
import { operation } from '../_shared/operation'

/** The member's own table. Whoever looks at a late case on it does first what it owes. Fails with NOT_YOURS for anybody but a member. */
export const workbench = operation(dutyContract.workbench, async (_input, context) =>
  tableOf(await memberNow(context), context),
)

/** The calling member. Fails with NOT_YOURS. */
export async function memberNow(context: Context) {
  const me = await context.me()
  if (!me || !mayTakeDuty(actorOf(me))) throw new AppError('NOT_YOURS', 'not a member')
  return me
}

export async function tableOf(me: Awaited<ReturnType<typeof memberNow>>, context: Context): Promise<WorkbenchAnswer> {
  const actor = actorOf(me)
  const presence = await context.presences.get(me.id)
  const { offers, task } = await casesOf(me.id, actor, context)
  return {
    onDuty: presence?.onDuty ?? false,
    switchedAt: presence?.switchedAt ?? null,
    place: presence?.place ?? null,
    placedAt: presence?.placedAt ?? null,
    transport: presence?.transport ?? me.transport,
    offers,
    task,
    done: (await context.requests.settledBy(me.id, townMidnight(context.now))).map(rowOf),
  }
}

async function casesOf(
  memberId: string,
  actor: Actor,
  context: Context,
): Promise<Pick<WorkbenchAnswer, 'offers' | 'task'>> {
  const found = await context.requests.onTableOf(memberId)
  const current = await Promise.all(found.map((request) => catchUp(request, context)))
  const task = current.find((request) => holderOf(request)?.id === memberId)
  const offers = current
    .filter((request) => request.status === 'waiting' && liveOfferTo(request, memberId))
    .sort(
      (a, b) =>
        (liveOfferTo(a, memberId)?.answerBy ?? a.startedAt) - (liveOfferTo(b, memberId)?.answerBy ?? b.startedAt),
    )
  return { offers: offers.map((request) => answerTo(request, actor)), task: task ? answerTo(task, actor) : null }
}
