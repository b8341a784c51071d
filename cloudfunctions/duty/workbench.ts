import { dutyContract, type WorkbenchAnswer } from '../../core/contract/duty'
import { townMidnight } from '../../core/kit/local-time'
import { mayTakeDuty } from '../../core/people/permissions'
import { actorOf } from '../../core/people/person'
import { AppError } from '../_shared/app-error'
import type { Context } from '../_shared/context'
import { answerTo, rowOf } from '../_shared/help/answer'
import { operation } from '../_shared/operation'
import { casesOnTable } from './cases-on-table'

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
  const { offers, task, also } = await casesOnTable(me.id, context)
  return {
    onDuty: presence?.onDuty ?? false,
    switchedAt: presence?.switchedAt ?? null,
    place: presence?.place ?? null,
    placedAt: presence?.placedAt ?? null,
    transport: presence?.transport ?? me.transport,
    offers: offers.map((request) => answerTo(request, actor)),
    task: task ? answerTo(task, actor) : null,
    also: also.map((request) => answerTo(request, actor)),
    done: (await context.requests.settledBy(me.id, townMidnight(context.now))).map(rowOf),
  }
}
