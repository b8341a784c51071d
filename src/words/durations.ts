import { type DurationMs, type EpochMs, MINUTE_MS, SECOND_MS } from '@core/kit/time'

/** `2 分 48 秒`, `38 秒`, `21 分`: how people say a length of time. A second begun counts, as on the rings. */
export function spelledOut(ms: DurationMs): string {
  const seconds = Math.max(0, Math.ceil(ms / SECOND_MS))
  const minutes = Math.floor(seconds / 60)
  const rest = seconds % 60
  if (minutes === 0) return `${rest} 秒`
  return rest === 0 ? `${minutes} 分` : `${minutes} 分 ${rest} 秒`
}

/** Whole minutes until then, rounded up and never below one: nobody is "0 分钟" away. */
export function minutesUntil(at: EpochMs, now: EpochMs): number {
  return Math.max(1, Math.ceil((at - now) / MINUTE_MS))
}

/** `10 分钟` for a pledge of whole minutes; half an hour is called so. */
export function pledgeWords(ms: DurationMs): string {
  const minutes = Math.round(ms / MINUTE_MS)
  return minutes === 30 ? '半小时' : `${minutes} 分钟`
}

/** `320 米`, `1.2 公里`. */
export function distanceWords(metres: number): string {
  return metres < 1_000 ? `${Math.round(metres / 10) * 10} 米` : `${(metres / 1_000).toFixed(1)} 公里`
}
