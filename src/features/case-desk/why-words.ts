import type { AskRow } from '@core/contract/help-answers'
import type { WidthReason } from '@core/dispatch/choice'
import type { AskReason } from '@core/dispatch/explanation'
import { isolated } from '@core/kit/isolated'
import { type EpochMs, MINUTE_MS } from '@core/kit/time'
import { dayClock } from '../../words/day-words'
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

/** Searches as they are told: one that asked somebody by itself, those in a row that asked nobody as one. */
export interface ToldSearch {
  /** The newest of them. */
  readonly ask: AskRow
  /** When the first of them was. */
  readonly from: EpochMs
  readonly count: number
}

/** The newest first. A case that waits searches every minute; what was said once need not be said sixty times. */
export function toldSearches(asks: readonly AskRow[]): readonly ToldSearch[] {
  const told: ToldSearch[] = []
  for (const ask of asks) {
    const last = told.at(-1)
    if (last && fruitless(ask) && fruitless(ask) === fruitless(last.ask)) {
      told[told.length - 1] = { ...last, ask, count: last.count + 1 }
    } else told.push({ ask, from: ask.at, count: 1 })
  }
  return told.reverse()
}

/** `14:20 按规矩问 2 位`: when and how wide a search was; `14:24 – 15:10 能问的都问过了，看了 46 次` when nobody was left to ask. */
export function askTitle({ ask, from, count }: ToldSearch, now: EpochMs): string {
  const what = fruitless(ask)
  const when = dayClock(ask.at, now)
  if (what === null) return `${when} ${WIDTH_WORDS[ask.why]} ${ask.asked.length} 位`
  return count === 1 ? `${when} ${what}` : `${dayClock(from, now)} – ${when} ${what}，看了 ${count} 次`
}

/** Why a search asked nobody; null when it asked somebody. */
function fruitless({ asked, leftOut }: AskRow): string | null {
  if (asked.length > 0) return null
  return leftOut.some(({ reason }) => reason === 'ASKED_ALREADY') ? '能问的都问过了' : '没找到能问的人'
}

/** Whom a search asked, each with the way and what brought them to the front. */
export function askedLines({ asked }: AskRow): readonly string[] {
  return asked.map(({ name, distanceM, travelMs, because }) => {
    const minutes = Math.max(1, Math.ceil(travelMs / MINUTE_MS))
    return `${isolated(name)}：${distanceWords(distanceM)}，约 ${minutes} 分钟，${BECAUSE_WORDS[because]}`
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
