import type { AssignChoice } from '@core/contract/help-answers'
import { clockTime } from '@core/kit/local-time'
import type { EpochMs } from '@core/kit/time'
import type { Transport } from '@core/people/person'
import { distanceWords, minutesUntil } from '../../words/durations'
import { LEFT_OUT_WORDS } from './left-out-words'

type Chosen = Pick<AssignChoice, 'name' | 'distanceM' | 'travelMs' | 'leftOut' | 'transport' | 'reachable'>

interface Clock {
  readonly arriveBy: EpochMs
  readonly now: EpochMs
}

export const TRANSPORT_WORDS: Readonly<Record<Transport, string>> = { walk: '走路', ebike: '骑电动车' }

/** What is read once more before somebody is sent: who, how far, how long, whether in time, and what speaks against it. */
export function secondLook(chosen: Chosen, { arriveBy, now }: Clock): string {
  const { name, distanceM, travelMs, transport } = chosen
  const means = TRANSPORT_WORDS[transport]
  const way =
    travelMs === null
      ? `${means}，直线 ${distanceWords(distanceM)}`
      : `${means}约 ${minutesUntil(now + travelMs, now)} 分钟到`
  const late = travelMs !== null && now + travelMs > arriveBy
  return [name, way, timeWords(late, { arriveBy, now }), warningOf(chosen)].filter(Boolean).join('，')
}

/** An instant that has passed is nobody's order. */
function timeWords(late: boolean, { arriveBy, now }: Clock): string {
  if (now > arriveBy) return '已经晚了，越快越好'
  return late ? `赶不上 ${clockTime(arriveBy)}` : `最晚 ${clockTime(arriveBy)} 到`
}

/** Whoever no message reaches has to be rung up: sending alone would send nobody. */
function warningOf({ leftOut, reachable }: Chosen): string | null {
  const against = leftOut === 'UNREACHABLE' ? null : leftOut && `注意：${LEFT_OUT_WORDS[leftOut]}`
  return [against, reachable ? null : '提醒送不到，要打电话'].filter(Boolean).join('，') || null
}
