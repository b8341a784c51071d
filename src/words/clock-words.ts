import { clockTime } from '@core/kit/local-time'
import type { EpochMs } from '@core/kit/time'
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
  return doneAt <= dueAt ? `比${pledge}早 ${spelledOut(dueAt - doneAt)}` : `晚了 ${spelledOut(doneAt - dueAt)}`
}
