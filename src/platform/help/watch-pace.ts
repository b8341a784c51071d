import type { HelpAnswer } from '@core/contract/help-answers'
import { type DurationMs, seconds } from '@core/kit/time'

/** How often a case is worth asking about: often while an answer is awaited, seldom once nothing hurries, never when it is over. */
export function watchPace(help: Pick<HelpAnswer, 'status'> | undefined): DurationMs | null {
  if (!help) return seconds(10)
  if (help.status === 'waiting') return seconds(3)
  if (help.status === 'accepted') return seconds(10)
  return help.status === 'withdrawn' || help.status === 'referred' ? null : seconds(30)
}
