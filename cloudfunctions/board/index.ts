import type { boardContract } from '../../core/contract/board'
import { standingIn } from '../_shared/engine/stand-in'
import { type Operation, serve } from '../_shared/operation'
import { contextNow } from '../_shared/wechat/context'
import { board } from './board'
import { cases } from './cases'
import { report } from './report'
import { street } from './street'

const table: Readonly<Record<keyof typeof boardContract, Operation>> = {
  board: standingIn(board),
  cases,
  report,
  street,
}

export const main = serve(table, contextNow)
