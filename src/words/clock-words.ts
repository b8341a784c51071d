import { clockTime } from '@core/kit/local-time'
import { type EpochMs, SECOND_MS } from '@core/kit/time'
import { spelledOut } from './durations'

interface Clock {
  readonly startAt: EpochMs
  readonly dueAt: EpochMs
  readonly doneAt: EpochMs | null
}

/** What a ring says to whoever cannot see it: `最晚 14:30 到您家，还有 5 分 24 秒`. */
export function spokenClock(what: string, { startAt, dueAt, doneAt }: Clock, now: EpochMs): string {
  if (doneAt !== null) return `${what}用了 ${spelledOut(doneAt - startAt)}`
  if (now > dueAt) return `应在 ${clockTime(dueAt)} ${what}，已超 ${spelledOut(now - dueAt)}`
  return `最晚 ${clockTime(dueAt)} ${what}，还有 ${spelledOut(dueAt - now)}`
}

/** The small line under a finished ring: `比 10 分钟早 2 分 48 秒`. */
export function marginWords(pledge: string, { dueAt, doneAt }: Clock): string {
  if (doneAt === null) return ''
  if (doneAt > dueAt) return `晚了 ${spelledOut(doneAt - dueAt)}`
  // Rounded down, so that time used and time left add up to what was promised.
  const early = Math.floor((dueAt - doneAt) / SECOND_MS) * SECOND_MS
  return `${/^\d/.test(pledge) ? '比 ' : '比'}${pledge}早 ${spelledOut(early)}`
}
