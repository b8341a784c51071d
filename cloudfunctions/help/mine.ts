import { helpContract } from '../../core/contract/help'
import { rowOf } from '../_shared/help/answer'
import { operation } from '../_shared/operation'

/** The caller's own requests, newest first. */
export const mine = operation(helpContract.mine, async (_input, { requests, caller }) => ({
  rows: (await requests.ofResident(caller.personId, 50)).map(rowOf),
}))
