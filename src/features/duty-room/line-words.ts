import type { OpenRow } from '@core/contract/help-answers'
import { SHORTFALL_WORDS } from '@core/help/shortfall-words'
import { clockTime } from '@core/kit/local-time'
import type { EpochMs } from '@core/kit/time'
import type { GlyphName } from '../../ui/icon/icon-names'
import { ARRIVE, hasUnit, ringFace, SETTLE } from '../../ui/ring/ring.shared'
import { spelledOut } from '../../words/durations'
import { dueOf } from './board-order'

export interface LineClock {
  /** `1:40`, `+2:18` once it has run out, `+19小时36分` when that was long ago. */
  readonly digits: string
  readonly caption: string
  /** Hours in words: too wide for figures of full size. */
  readonly long: boolean
}

/** What is left of the clock that runs now, as it stands at the end of a row. */
export function lineClock(row: OpenRow, now: EpochMs): LineClock {
  if (row.pausedUntil !== null) return { digits: clockTime(row.pausedUntil), caption: '计时停到', long: false }
  const arriving = row.arrivedAt === null
  const face = ringFace({ startAt: row.startedAt, dueAt: dueOf(row), now }, arriving ? ARRIVE : SETTLE)
  const over = face.state === 'over'
  const what = arriving ? '到场' : '办好'
  const caption = over ? `${what}超时` : `${what}剩`
  const digits = hasUnit(face.digits) ? spelledOut(Math.abs(now - dueOf(row))).replaceAll(' ', '') : face.digits
  return { digits: over ? `+${digits}` : digits, caption, long: hasUnit(face.digits) }
}

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

const GLYPHS: Readonly<Record<'waiting' | 'accepted' | 'arrived', GlyphName>> = {
  waiting: 'st-finding',
  accepted: 'st-coming',
  arrived: 'st-onsite',
}

/** Shape says which step; a triangle, that it is late. */
export function lineGlyph({ status }: OpenRow, late: boolean): GlyphName {
  if (late) return 'st-over'
  return status === 'waiting' || status === 'accepted' || status === 'arrived' ? GLYPHS[status] : 'st-settled'
}
