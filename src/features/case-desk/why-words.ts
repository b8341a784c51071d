import type { AskRow } from '@core/contract/help'
import type { WidthReason } from '@core/dispatch/choice'
import type { AskReason } from '@core/dispatch/explanation'
import { clockTime } from '@core/kit/local-time'
import { MINUTE_MS } from '@core/kit/time'
import { distanceWords } from '../../words/durations'
import { LEFT_OUT_WORDS } from './left-out-words'

const BECAUSE_WORDS: Readonly<Record<AskReason, string>> = {
  SOONEST: '到得最快',
  LEAST_TO_DO: '最近办得少',
  SKILLED: '会这一样',
  OWN_ZONE: '本网格',
  SHARED_OUT: '几件一起分派',
  EVERYBODY: '在岗的都问',
}

const WIDTH_WORDS: Readonly<Record<WidthReason | 'TIME_RUNS_OUT', string>> = {
  AS_AGREED: '按规矩问',
  ONLY_THOSE_IN_TIME: '再远的赶不上，只问',
  TIME_RUNS_OUT: '时间不多了，多问',
  NOBODY_IN_TIME: '都赶不上了，问最快的',
  EVERYBODY: '问全部在岗的',
}

/** `14:20 按规矩问 2 位`: when and how wide a search was; `没找到人` when nobody could be asked, `能问的都问过了` when everybody had been. */
export function askTitle({ at, why, asked, leftOut }: AskRow): string {
  const waited = leftOut.some(({ reason }) => reason === 'ASKED_ALREADY')
  if (asked.length === 0 && waited) return `${clockTime(at)} 能问的都问过了`
  if (asked.length === 0) return `${clockTime(at)} 没找到能问的人`
  return `${clockTime(at)} ${WIDTH_WORDS[why]} ${asked.length} 位`
}

/** Whom a search asked, each with the way and what brought them to the front. */
export function askedLines({ asked }: AskRow): readonly string[] {
  return asked.map(({ name, distanceM, travelMs, because }) => {
    const minutes = Math.max(1, Math.ceil(travelMs / MINUTE_MS))
    return `${name}：${distanceWords(distanceM)}，约 ${minutes} 分钟，${BECAUSE_WORDS[because]}`
  })
}

/** Who was left out, by reason: names as far as they are kept, then how many more. Empty when nobody was; who asks for help is nobody's helper. */
export function leftOutLine({ leftOut }: AskRow, resident: string): string {
  return leftOut
    .filter(({ reason }) => reason !== 'ASKED_ALREADY')
    .map((one) => {
      const names = one.names.filter((name) => name !== resident)
      return { reason: one.reason, names, count: one.count - (one.names.length - names.length) }
    })
    .filter(({ count }) => count > 0)
    .map(({ reason, count, names }) => {
      const named = names.join('、')
      const rest = count > names.length ? `${named === '' ? '' : '等 '}${count} 位` : ''
      return `${LEFT_OUT_WORDS[reason]}：${named}${rest}`
    })
    .join('；')
}
