import type { Suggestion } from '@core/appeals/duplicates'
import type { EpochMs } from '@core/kit/time'
import { dayClock } from '../../words/day-words'

/** `昨天 09:10 反映的，2 位邻居跟着`: when it came, and how many want to know; nothing tells whose it is. */
export function similarWords(
  { startedAt, followers }: Pick<Suggestion, 'startedAt' | 'followers'>,
  now: EpochMs,
): string {
  const when = `${dayClock(startedAt, now)} 反映的`
  return followers === 0 ? when : `${when}，${followers} 位邻居跟着`
}
