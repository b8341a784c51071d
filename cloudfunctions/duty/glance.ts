import { dutyContract } from '../../core/contract/duty'
import { tableStamp } from '../../core/duty/table-stamp'
import { operation } from '../_shared/operation'
import { casesOnTable } from './cases-on-table'

/**
 * Whether anything has changed on the caller's table, in one read. It needs no role: it speaks of cases offered to or held by
 * the caller, and only members have any.
 */
export const glance = operation(dutyContract.glance, async (_input, context) => {
  const { offers, task, also } = await casesOnTable(context.caller.personId, context)
  return { stamp: tableStamp([...offers, ...(task ? [task] : []), ...also]) }
})
