import { daysBefore } from '../../core/board/period'
import { streetLine } from '../../core/board/street-line'
import { boardContract } from '../../core/contract/board'
import { talliesOf } from '../_shared/board/tallies-of'
import { operation } from '../_shared/operation'
import { streets } from '../_shared/repositories/streets'
import { store } from '../_shared/wechat/store'
import { validDays } from './board'
import { streetOfCaller } from './board-viewer'

/** A street's communities beside each other. Fails with NOT_YOURS, and INVALID_INPUT for days that do not exist or are too many. */
export const street = operation(boardContract.street, async ({ period }, context) => {
  const own = await streetOfCaller(context)
  const days = validDays(period, context.now)
  const before = daysBefore(period, days)
  const from = [before.from, days.from].sort()[0] ?? days.from
  const [names, tallies] = await Promise.all([
    streets(store).namesOf(own),
    talliesOf(context).within(own.communityIds, { from, to: days.to }),
  ])
  const communities = own.communityIds.flatMap((id) => {
    const name = names.get(id)
    return name === undefined ? [] : [streetLine({ id, name }, tallies, { days, before })]
  })
  return { name: own.name, days, communities }
})
