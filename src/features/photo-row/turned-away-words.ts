import { ERROR_WORDS, type ErrorCode } from '@core/contract/errors'
import type { TurnedAway } from '../../platform/photos/turned-away'

const WHY: Partial<Record<TurnedAway['why'], string>> = {
  FILE_GONE: '手机里找不到那张了，再拍一张',
  REFUSED: '云端没收，换一张试试',
}

/** How many did not get there, and why the last of them did not; undefined when all did. `what` is the case they were for. */
export function turnedAwayWords(away: readonly TurnedAway[], what: '求助' | '诉求'): string | undefined {
  const last = away.at(-1)
  if (!last) return undefined
  const why =
    last.why === 'NO_SUCH_MOVE' ? `这件${what}已经结束了` : (WHY[last.why] ?? ERROR_WORDS[last.why as ErrorCode])
  return `有 ${away.length} 张照片没加上：${why}`
}
