import { clockTime } from '@core/kit/local-time'
import type { EpochMs } from '@core/kit/time'
import { townDateOf, weekdayOf } from '@core/kit/town-date'
import { nearDay } from '../../words/shift-words'

interface Span {
  readonly from: EpochMs
  readonly to: EpochMs
}

const WEEKDAYS = '一二三四五六日'

/** `08:30–10:30`. */
export function slotHours({ from, to }: Span): string {
  return `${clockTime(from)}–${clockTime(to)}`
}

/** `明天 08:30–10:30`, `3月7日周六 08:30–10:30`. */
export function slotWords(slot: Span, now: EpochMs): string {
  return `${nearDay(townDateOf(slot.from), townDateOf(now))} ${slotHours(slot)}`
}

/** `周六`. */
export function weekdayWords(at: EpochMs): string {
  return `周${WEEKDAYS[weekdayOf(townDateOf(at))]}`
}
