import type { GlyphName } from '../icon/icon-names'

export type StepState = 'done' | 'current' | 'future' | 'overdue' | 'handed'

export interface TimelineStep {
  readonly id: string
  readonly title: string
  /** Ready to print: a clock time, 现在, or 最晚 14:30. */
  readonly when?: string | undefined
  readonly note?: string | undefined
  readonly state: StepState
}

/** A step still to come has no glyph: its node is an empty circle. */
export const STEP_GLYPHS: Readonly<Record<StepState, GlyphName | undefined>> = {
  done: 'st-settled',
  current: 'st-coming',
  future: undefined,
  overdue: 'st-over',
  handed: 'st-handed',
}
