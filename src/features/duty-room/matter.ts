import type { EpochMs } from '@core/kit/time'
import type { GlyphName, IconName } from '../../ui/icon/icon-names'

/** Something that waits for a human: what, why, since when, and what a tap on it does. */
export interface Matter {
  readonly id: string
  /** `alert` breaks a promise now, `gold` will, `grey` should be known. */
  readonly tone: 'alert' | 'gold' | 'grey'
  readonly icon: GlyphName | IconName
  readonly title: string
  readonly note: string
  readonly at: EpochMs | null
  readonly act: MatterAct | null
}

export type MatterAct =
  | { readonly kind: 'case'; readonly helpId: string; readonly label: string }
  | { readonly kind: 'resend'; readonly key: string; readonly label: string }
  | { readonly kind: 'roster' | 'topUp' | 'absent'; readonly label: string }
