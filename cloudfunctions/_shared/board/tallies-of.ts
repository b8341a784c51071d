import type { Context } from '../context'
import { type Tallies, tallies } from '../repositories/tallies'
import { store } from '../wechat/store'

/** The figures, for the two functions that have to do with them: in everybody's context they would be in everybody's bundle. */
export function talliesOf({ log }: Pick<Context, 'log'>): Tallies {
  return tallies(store, log)
}
