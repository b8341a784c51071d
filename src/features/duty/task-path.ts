import type { HelpAnswer } from '@core/contract/help-answers'
import { clockTime } from '@core/kit/local-time'
import { ownArrivedAt } from './own-arrival'

type Task = Pick<HelpAnswer, 'hand' | 'arrivedAt' | 'responder'>

/** The three steps of whoever looks: whoever comes along said yes, goes and arrives on their own. */
export function taskPath(help: Task) {
  const own = ownArrivedAt(help)
  const since = help.hand?.comingAt ?? help.responder?.acceptedAt
  const took = help.hand ? '答应去' : '接单'
  // Somebody who is there before the responder waits at the door: the code is the responder's to ask for.
  const waits = own !== null && help.arrivedAt === null ? `等${help.responder?.name ?? '接单的人'}` : '正在办'
  return [
    { id: 'accept', label: since === undefined ? took : `${clockTime(since)} ${took}`, state: 'done' },
    {
      id: 'arrive',
      label: own === null ? '去居民家' : `${clockTime(own)} 到了`,
      state: own === null ? 'current' : 'done',
    },
    { id: 'settle', label: own === null ? '办好' : waits, state: own === null ? 'future' : 'current' },
  ] as const
}
