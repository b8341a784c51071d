import { type EpochMs, SECOND_MS } from '@core/kit/time'

/** `01:14` since the call was picked up; hours are not expected of a call. */
export function callLength(pickedUpAt: EpochMs, now: EpochMs): string {
  const seconds = Math.max(0, Math.floor((now - pickedUpAt) / SECOND_MS))
  return `${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`
}

function two(count: number): string {
  return String(count).padStart(2, '0')
}
