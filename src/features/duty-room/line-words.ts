import type { HelpRow } from '@core/contract/help'
import { SHORTFALL_WORDS } from '@core/help/message-words'
import type { EpochMs } from '@core/kit/time'
import type { GlyphName } from '../../ui/icon/icon-names'
import { ARRIVE, ringFace, SETTLE } from '../../ui/ring/ring.shared'
import { dueOf } from './board-order'

export interface LineClock {
  /** `1:40`, or `+2:18` once it has run out. */
  readonly digits: string
  readonly caption: string
}

/** What is left of the clock that runs now, as it stands at the end of a row. */
export function lineClock(row: HelpRow, now: EpochMs): LineClock {
  const arriving = row.arrivedAt === null
  const face = ringFace({ startAt: row.startedAt, dueAt: dueOf(row), now }, arriving ? ARRIVE : SETTLE)
  const over = face.state === 'over'
  const what = arriving ? '到场' : '办好'
  return { digits: over ? `+${face.digits}` : face.digits, caption: over ? `${what}超时` : `${what}剩` }
}

/** Who is on it, or why nobody is. */
export function lineWho({ status, responderName, shortfall }: HelpRow): string {
  if (status === 'accepted') return `${responderName ?? '党员'} 赶来中`
  if (status === 'arrived') return `${responderName ?? '党员'} 处理中`
  return shortfall ? SHORTFALL_WORDS[shortfall] : '正在问党员，还没人接'
}

const GLYPHS: Readonly<Record<'waiting' | 'accepted' | 'arrived', GlyphName>> = {
  waiting: 'st-finding',
  accepted: 'st-coming',
  arrived: 'st-onsite',
}

/** Shape says which step; a triangle, that it is late. */
export function lineGlyph({ status }: HelpRow, late: boolean): GlyphName {
  if (late) return 'st-over'
  return status === 'waiting' || status === 'accepted' || status === 'arrived' ? GLYPHS[status] : 'st-settled'
}
