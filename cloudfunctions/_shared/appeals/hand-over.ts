import type { Appeal } from '../../../core/appeals/appeal'
import type { Context } from '../context'
import { handOverOf } from '../outbox/hand-over'

/** Sends what an appeal owes and moves it to the outbox, by the way of every case. Never fails. */
export async function handOver(saved: Appeal, before: Appeal | null, context: Context): Promise<Appeal> {
  const { appeals } = context
  const ways = {
    handedOver: (appeal: Appeal, stillOwed: Appeal['owed']) => appeals.handedOver(appeal, stillOwed),
    besides: () => [],
  }
  return handOverOf<Appeal>({ saved, before }, ways, context)
}
