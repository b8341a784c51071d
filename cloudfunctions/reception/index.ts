import type { receptionContract } from '../../core/contract/reception'
import { type Operation, serve } from '../_shared/operation'
import { contextNow } from '../_shared/wechat/context'
import { book, cancel } from './booking'
import { days } from './days'
import { came, list, walkIn } from './receiving'

/** Every operation of the contract; one that is missing does not compile. */
const table: Readonly<Record<keyof typeof receptionContract, Operation>> = {
  ...{ days, book, cancel, list, came, walkIn },
}

export const main = serve(table, contextNow)
