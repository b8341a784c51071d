import type { OpenRow } from '@core/contract/help-answers'
import { SHORTFALL_WORDS } from '@core/help/shortfall-words'

/** Who is on it, or why nobody is. */
export function lineWho({ status, responderName, shortfall, asking, missing, joinedTo, pausedUntil }: OpenRow): string {
  if (pausedUntil !== null) return responderName ? `${responderName}接了，先停着` : '先停着，这会儿不问人'
  const short = missing > 0 ? `，还缺 ${missing} 人` : ''
  if (status === 'accepted') return `${responderName ?? '党员'} 赶来中${short}`
  if (status === 'arrived') return `${responderName ?? '党员'} 处理中${short}`
  if (joinedTo !== null) return '和同楼的一件并一趟，等那边的人'
  if (shortfall) return SHORTFALL_WORDS[shortfall]
  return asking > 0 ? `正在问 ${asking} 位党员` : '这会儿没有人在回话'
}
