import type { DurationMs } from '../kit/time'
import { SECOND_MS } from '../kit/time'
import { MIN_SAMPLE } from './rates'
import type { Round } from './round'

export const LENGTH_IDS = ['accept', 'arrive', 'settle'] as const

export type LengthId = (typeof LENGTH_IDS)[number]

/** How long something took, of the rounds in which it happened. */
export interface Length {
  readonly id: LengthId
  readonly name: string
  readonly formula: string
}

const HOW = '取中间一件（中位数）和第九成那件（90 分位）；没走到这一步的不算，暂停的时间不算，演练不算。'

export const LENGTHS: Readonly<Record<LengthId, Length>> = {
  accept: { id: 'accept', name: '接单用时', formula: `从求助到有人接。${HOW}` },
  arrive: { id: 'arrive', name: '到场用时', formula: `从求助到人到门口。${HOW}` },
  settle: { id: 'settle', name: '办好用时', formula: `从求助到报办好。${HOW}` },
}

/** What is known of many lengths. Whole seconds; null below the minimum sample. */
export interface LengthFigure<Id extends string = LengthId> {
  readonly id: Id
  readonly count: number
  readonly medianS: number | null
  readonly p90S: number | null
}

/** What is measured, without its words: whoever only counts carries no text. */
const MEASURES: Readonly<Record<LengthId, (round: Round) => DurationMs | null>> = {
  accept: ({ acceptMs }) => acceptMs,
  arrive: ({ arriveMs }) => arriveMs,
  settle: ({ settleMs }) => settleMs,
}

/** A round's length in whole seconds; null when it never came to that, or was a drill. */
export function secondsOf(id: LengthId, round: Round): number | null {
  const ms = round.drill ? null : MEASURES[id](round)
  return ms === null ? null : Math.round(ms / SECOND_MS)
}

/** Median and 90th percentile by the nearest rank: both are a case that happened. `seconds` in any order. */
export function lengthFigure<Id extends string>(id: Id, seconds: readonly number[]): LengthFigure<Id> {
  const sorted = [...seconds].sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.ceil(share * sorted.length) - 1] ?? null
  const enough = sorted.length >= MIN_SAMPLE
  return { id, count: sorted.length, medianS: enough ? at(0.5) : null, p90S: enough ? at(0.9) : null }
}
