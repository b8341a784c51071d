import type { ReceptionRow } from '@core/contract/reception'
import { type EpochMs, minutes } from '@core/kit/time'
import type { Tone } from '../../ui/tag/tag.shared'

/** Nobody is late before that. */
const LATE_MS = minutes(10)

/** How a visit stands, in one word and its hue. */
export function visitTag(
  { state, walkIn, slotAt, cases }: Pick<ReceptionRow, 'state' | 'walkIn' | 'slotAt' | 'cases'>,
  now: EpochMs,
): { readonly label: string; readonly tone: Tone } {
  if (state === 'cancelled') return { label: '取消了', tone: 'grey' }
  if (state === 'booked')
    return now > slotAt + LATE_MS ? { label: '还没来', tone: 'gold' } : { label: '约好了', tone: 'blue' }
  if (cases.length > 0) return { label: '登记了', tone: 'green' }
  return { label: walkIn ? '没约，直接来的' : '来了', tone: 'green' }
}
