import type { TownDate } from '../kit/town-date'
import type { Zone } from '../people/community'
import { appealSheets } from './appeal-report'
import { EXCLUSION_WORDS, EXCLUSIONS } from './exclusion'
import { lengthFigures, type RateFigure, rateFigure, rateFigures, sumOf } from './figure'
import { FLAG_IDS, FLAG_WORDS } from './flags'
import { LENGTHS } from './lengths'
import { monthBefore, monthBeforeWords } from './month'
import { type Days, eachDay } from './period'
import { MIN_SAMPLE, RATE_IDS, RATES, TOO_FEW_WORDS } from './rates'
import { type Cell, percent, type Sheet } from './sheet'
import { STANDINGS, type Standing, type Tally } from './tally'
import type { WholeDay } from './whole-day'

const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  done: '办好',
  running: '在办',
  late: '超时没办完',
  referred: '转办',
  withdrawn: '居民撤了',
}

/** The month as sheets: the same figures as the board's, by the same definitions, each with its count, its exclusions and its formula. */
export function reportOf(days: readonly WholeDay[], month: Days, zones: readonly Zone[]): readonly Sheet[] {
  const tally = sumOf(days, month)
  const before = sumOf(days, monthBefore(month))
  return [
    { name: '四个率', rows: rateRows(rateFigures(tally, before), tally, monthBeforeWords(month)) },
    { name: '用时', rows: lengthRows(tally) },
    { name: '网格', rows: zoneRows(days, month, zones) },
    { name: '每天', rows: dayRows(days, month) },
    { name: '看一眼', rows: [['什么', '件数'], ...FLAG_IDS.map((id) => [FLAG_WORDS[id], tally.flags[id]])] },
    ...appealSheets(days, month, zones),
  ]
}

function rateRows(figures: readonly RateFigure[], tally: Tally, beforeWords: string): Sheet['rows'] {
  const head = [
    '指标',
    '率（%）',
    '做到的',
    '该做到的',
    `${beforeWords}（百分点）`,
    ...EXCLUSIONS.map((one) => EXCLUSION_WORDS[one]),
    '怎么算',
  ]
  const rows = figures.map((figure): readonly Cell[] => [
    RATES[figure.id].name,
    percent(figure.permille),
    ...[figure.hits, figure.of],
    figure.changed === null ? '' : figure.changed / 10,
    ...EXCLUSIONS.map((one) => figure.excluded[one] ?? 0),
    RATES[figure.id].formula,
  ])
  const sums: Sheet['rows'] = [
    ['一共', tally.rounds],
    ...STANDINGS.map((one) => [STANDING_WORDS[one], tally.standings[one]]),
    ['停过计时的', tally.paused],
    [`不足 ${MIN_SAMPLE} 件不算率；演练不算；重开的一件算两轮`],
  ]
  return [head, ...rows, [], ...sums]
}

function lengthRows(tally: Tally): Sheet['rows'] {
  const rows = lengthFigures(tally).map(({ id, count, medianS, p90S }): readonly Cell[] => {
    const shown = (seconds: number | null) => (seconds === null ? TOO_FEW_WORDS : Math.round((seconds / 60) * 10) / 10)
    return [LENGTHS[id].name, count, shown(medianS), shown(p90S), LENGTHS[id].formula]
  })
  return [['指标', '件数', '中位数（分）', '90 分位（分）', '怎么算'], ...rows]
}

function zoneRows(days: readonly WholeDay[], month: Days, zones: readonly Zone[]): Sheet['rows'] {
  const rows = zones.map(({ id, name }): readonly Cell[] => {
    const tally = sumOf(days, month, id)
    return [name, tally.rounds, ...rates(tally)]
  })
  return [['网格', '件数', ...RATE_IDS.map((id) => `${RATES[id].name}（%）`)], ...rows]
}

function dayRows(days: readonly WholeDay[], month: Days): Sheet['rows'] {
  const rows = eachDay(month).map((date: TownDate): readonly Cell[] => {
    const tally = sumOf(days, { from: date, to: date })
    return [date, tally.rounds, ...STANDINGS.map((one) => tally.standings[one]), ...rates(tally)]
  })
  const words = STANDINGS.map((one) => STANDING_WORDS[one])
  return [['日期', '件数', ...words, ...RATE_IDS.map((id) => `${RATES[id].name}（%）`)], ...rows]
}

function rates(tally: Tally): readonly Cell[] {
  return RATE_IDS.map((id) => percent(rateFigure(id, tally).permille))
}
