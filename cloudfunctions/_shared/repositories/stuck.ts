import type { EpochMs } from '../../../core/kit/time'
import { anyOf, command } from '../wechat/store'

/** What makes a case of any kind one that nobody comes back to: long due, open with nothing due, or put off because it fails. Each part has its index. */
export function stuckBefore(before: EpochMs) {
  return anyOf({ wakeAt: command.lt(before) }, { open: true, wakeAt: null }, { putOffUntil: command.gt(0) })
}
