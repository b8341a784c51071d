import { clockTime } from '@core/kit/local-time'
import { type DurationMs, type EpochMs, MINUTE_MS, SECOND_MS, seconds } from '@core/kit/time'
import { dayClock } from './day-words'
import { minutesUntil, roughly, spelledOut } from './durations'

interface Clock {
  readonly startAt: EpochMs
  readonly dueAt: EpochMs
  readonly doneAt: EpochMs | null
  readonly heldUntil?: EpochMs | undefined
}

/** In an answer of 90 seconds, six sentences are heard rather than 90. */
const ANSWER_STEP_MS: DurationMs = seconds(15)

/** What a ring says to whoever cannot see it: `最晚 14:30 到您家，还有 6 分钟`. In whole minutes while it runs: nobody can listen to a sentence a second. */
export function spokenClock(what: string, { startAt, dueAt, doneAt, heldUntil }: Clock, now: EpochMs): string {
  if (doneAt !== null) return `${what}用了 ${spelledOut(doneAt - startAt)}`
  if (heldUntil !== undefined) return `${what}的计时先停着，${clockTime(heldUntil)} 接着走`
  if (now > dueAt) return `应在 ${dayClock(dueAt, now)} ${what}，已超${over(now - dueAt)}`
  return `最晚 ${dayClock(dueAt, now)} ${what}，还有 ${minutesUntil(dueAt, now)} 分钟`
}

/** What is left to answer, in steps that can be listened to: `最多 30 秒`. */
export function spokenAnswerTime(answerBy: EpochMs, now: EpochMs): string {
  const steps = Math.max(1, Math.ceil((answerBy - now) / ANSWER_STEP_MS))
  return `最多 ${(steps * ANSWER_STEP_MS) / SECOND_MS} 秒`
}

/** The small line under a finished ring: `比 10 分钟早 2 分 48 秒`. */
export function marginWords(pledge: string, { dueAt, doneAt }: Clock): string {
  if (doneAt === null) return ''
  if (doneAt > dueAt) return `晚了 ${spelledOut(doneAt - dueAt)}`
  // Rounded down, so that time used and time left add up to what was promised.
  const early = Math.floor((dueAt - doneAt) / SECOND_MS) * SECOND_MS
  return `${/^\d/.test(pledge) ? '比 ' : '比'}${pledge}早 ${spelledOut(early)}`
}

function over(ms: DurationMs): string {
  return ms < MINUTE_MS ? '时' : ` ${roughly(ms)}`
}
