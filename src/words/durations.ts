import { type DurationMs, type EpochMs, MINUTE_MS, minutes, SECOND_MS } from '@core/kit/time'

/** From here on nobody counts in minutes any more. */
const HOURS_FROM_MS: DurationMs = minutes(100)

const HOURS_A_DAY = 24
const DAYS_FROM_HOURS = 100

/** `2 分 48 秒`, `38 秒`, `21 分`, `19 小时 36 分`: how people say a length of time. A second begun counts, as on the rings. */
export function spelledOut(ms: DurationMs): string {
  if (ms >= HOURS_FROM_MS) return hoursWords(ms)
  const seconds = Math.max(0, Math.ceil(ms / SECOND_MS))
  const minutes = Math.floor(seconds / 60)
  const rest = seconds % 60
  if (minutes === 0) return `${rest} 秒`
  return rest === 0 ? `${minutes} 分` : `${minutes} 分 ${rest} 秒`
}

/** `19 小时 36 分`, `3 小时`, `5 天 2 小时`: what is too long for minutes, the last of it begun not counted. */
export function hoursWords(ms: DurationMs): string {
  const whole = Math.floor(ms / MINUTE_MS)
  const [hours, rest] = [Math.floor(whole / 60), whole % 60]
  if (hours < DAYS_FROM_HOURS) return rest === 0 ? `${hours} 小时` : `${hours} 小时 ${rest} 分`
  const [days, over] = [Math.floor(hours / HOURS_A_DAY), hours % HOURS_A_DAY]
  return over === 0 ? `${days} 天` : `${days} 天 ${over} 小时`
}

/** `12 分钟`, `19 小时 36 分`: the same in whole minutes, rounded down. */
export function roughly(ms: DurationMs): string {
  return ms >= HOURS_FROM_MS ? hoursWords(ms) : `${Math.floor(ms / MINUTE_MS)} 分钟`
}

/** Whole minutes until then, rounded up and never below one: nobody is "0 分钟" away. */
export function minutesUntil(at: EpochMs, now: EpochMs): number {
  return Math.max(1, Math.ceil((at - now) / MINUTE_MS))
}

/** `10 分钟` for a pledge of whole minutes, `2 小时` for a long one; half an hour is called so. */
export function pledgeWords(ms: DurationMs): string {
  if (ms >= HOURS_FROM_MS) return hoursWords(ms)
  const whole = Math.round(ms / MINUTE_MS)
  return whole === 30 ? '半小时' : `${whole} 分钟`
}

/** `320 米`, `1.2 公里`. */
export function distanceWords(metres: number): string {
  return metres < 1_000 ? `${Math.round(metres / 10) * 10} 米` : `${(metres / 1_000).toFixed(1)} 公里`
}
