import type { staffContract } from '../../core/contract/staff'
import { type Operation, serve } from '../_shared/operation'
import { contextNow } from '../_shared/wechat/context'
import { accept, offered } from './accept'
import { changes } from './changes'
import { callOff, invite } from './invite'
import { list } from './list'
import { takeAway } from './take-away'

/** Every operation of the contract; one that is missing does not compile. */
const table: Readonly<Record<keyof typeof staffContract, Operation>> = {
  ...{ list, changes, invite, callOff, offered, accept, takeAway },
}

export const main = serve(table, contextNow)
