import type { GlyphName } from '../icon/icon-names'
import type { Tone } from '../tag/tag.shared'

export type ChipStatus =
  | 'finding'
  | 'coming'
  | 'onsite'
  | 'settled'
  | 'handed'
  | 'cancelled'
  | 'received'
  | 'working'
  | 'reopened'
  | 'soon'
  | 'over'
  | 'gap'

interface ChipLook {
  readonly glyph: GlyphName
  readonly tone: Tone
  readonly label: string
}

/** Shape says which step, hue how urgent, words both. */
export const CHIP_LOOKS: Readonly<Record<ChipStatus, ChipLook>> = {
  finding: { glyph: 'st-finding', tone: 'grey', label: '正在找人' },
  coming: { glyph: 'st-coming', tone: 'blue', label: '赶来中' },
  onsite: { glyph: 'st-onsite', tone: 'blue', label: '处理中' },
  settled: { glyph: 'st-settled', tone: 'green', label: '已办好' },
  handed: { glyph: 'st-handed', tone: 'grey', label: '已转办' },
  cancelled: { glyph: 'st-cancelled', tone: 'grey', label: '已取消' },
  received: { glyph: 'st-received', tone: 'grey', label: '待受理' },
  working: { glyph: 'st-working', tone: 'blue', label: '办理中' },
  reopened: { glyph: 'st-reopened', tone: 'gold', label: '重新办' },
  soon: { glyph: 'st-soon', tone: 'gold', label: '快到时间' },
  over: { glyph: 'st-over', tone: 'alert', label: '超时' },
  gap: { glyph: 'st-gap', tone: 'alert', label: '缺人' },
}
