import type { AssignChoice } from '@core/contract/help'
import { clockTime } from '@core/kit/local-time'
import type { EpochMs } from '@core/kit/time'
import { distanceWords, minutesUntil } from '../../words/durations'
import { LEFT_OUT_WORDS } from './left-out-words'

type Chosen = Pick<AssignChoice, 'name' | 'distanceM' | 'travelMs' | 'leftOut'>

interface Clock {
  readonly arriveBy: EpochMs
  readonly now: EpochMs
}

/** What is read once more before somebody is sent: who, how far, how long, whether in time, and what speaks against it. */
export function secondLook({ name, distanceM, travelMs, leftOut }: Chosen, { arriveBy, now }: Clock): string {
  const way = travelMs === null ? `直线 ${distanceWords(distanceM)}` : `约 ${minutesUntil(now + travelMs, now)} 分钟到`
  const late = travelMs !== null && now + travelMs > arriveBy
  const time = late ? `赶不上 ${clockTime(arriveBy)}` : `最晚 ${clockTime(arriveBy)} 到`
  return [name, way, time, leftOut && `注意：${LEFT_OUT_WORDS[leftOut]}`].filter(Boolean).join('，')
}
