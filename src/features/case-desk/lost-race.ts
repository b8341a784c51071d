import type { HelpAnswer } from '@core/contract/help-answers'
import { isolated } from '@core/kit/isolated'
import { clockTime } from '@core/kit/local-time'

type Seen = Pick<HelpAnswer, 'status' | 'responder'>

/** Who was faster, when a move came too late; null when nothing that matters has changed. */
export function lostRaceWords(before: Seen, after: Seen): string | null {
  const taken = after.responder
  if (taken && taken.acceptedAt !== before.responder?.acceptedAt)
    return `慢了一步，${isolated(taken.name)} ${clockTime(taken.acceptedAt)} 已经接了`
  if (after.status === before.status) return null
  return OVER_WORDS[after.status] ?? null
}

const OVER_WORDS: Readonly<Partial<Record<HelpAnswer['status'], string>>> = {
  waiting: '慢了一步，接单的人刚刚退回来，正在重新找人',
  settled: '慢了一步，刚刚报办好了',
  closed: '慢了一步，这件已经办完了',
  withdrawn: '慢了一步，居民刚刚取消了',
  referred: '慢了一步，已经转出去了',
}
