import type { AppealDoor } from '../appeals/appeal'
import type { Zone } from '../people/community'
import { appealFigures, appealLengths, appealsOf } from './appeal-figure'
import { APPEAL_RATES } from './appeal-rates'
import {
  APPEAL_LENGTHS,
  APPEAL_STANDING_WORDS,
  APPEAL_STANDINGS,
  type AppealDay,
  type AppealTally,
  DOOR_WORDS,
} from './appeal-tally'
import { APPEAL_EXCLUSIONS, EXCLUSION_WORDS } from './exclusion'
import { monthBefore, monthBeforeWords } from './month'
import { type Days, eachDay } from './period'
import { MIN_SAMPLE, TOO_FEW_WORDS } from './rates'
import { type Cell, percent, type Sheet } from './sheet'

const HOUR_S = 3_600

/** The month of the people's-voice station as sheets: the same figures as the board's, by the same definitions. */
export function appealSheets(days: readonly AppealDay[], month: Days, zones: readonly Zone[]): readonly Sheet[] {
  const tally = appealsOf(days, month)
  const before = appealsOf(days, monthBefore(month))
  return [
    { name: '诉求', rows: rateRows(tally, before, monthBeforeWords(month)) },
    { name: '诉求用时', rows: lengthRows(tally) },
    { name: '诉求网格', rows: zoneRows(days, month, zones) },
    { name: '诉求每天', rows: dayRows(days, month) },
  ]
}

function rateRows(tally: AppealTally, before: AppealTally, beforeWords: string): Sheet['rows'] {
  const exclusions = APPEAL_EXCLUSIONS.map((one) => EXCLUSION_WORDS[one])
  const head = ['指标', '率（%）', '做到的', '该做到的', `${beforeWords}（百分点）`, ...exclusions, '怎么算']
  const rows = appealFigures(tally, before).map((figure): readonly Cell[] => [
    APPEAL_RATES[figure.id].name,
    percent(figure.permille),
    ...[figure.hits, figure.of],
    figure.changed === null ? '' : figure.changed / 10,
    ...APPEAL_EXCLUSIONS.map((one) => figure.excluded[one] ?? 0),
    APPEAL_RATES[figure.id].formula,
  ])
  const sums: Sheet['rows'] = [
    ['一共', tally.rounds],
    ...APPEAL_STANDINGS.map((one) => [APPEAL_STANDING_WORDS[one], tally.standings[one]]),
    ...Object.entries(DOOR_WORDS).map(([door, words]) => [`来自${words}`, tally.doors[door as AppealDoor]]),
    [`不足 ${MIN_SAMPLE} 件不算率；重开的一件算两轮，只算来了一次`],
  ]
  return [head, ...rows, [], ...sums]
}

function lengthRows(tally: AppealTally): Sheet['rows'] {
  const rows = appealLengths(tally).map(({ id, count, medianS, p90S }): readonly Cell[] => {
    const shown = (seconds: number | null) =>
      seconds === null ? TOO_FEW_WORDS : Math.round((seconds / HOUR_S) * 10) / 10
    return [APPEAL_LENGTHS[id].name, count, shown(medianS), shown(p90S), APPEAL_LENGTHS[id].formula]
  })
  return [['指标', '件数', '中位数（小时）', '90 分位（小时）', '怎么算'], ...rows]
}

/** What is about no place stands under none. */
const NOWHERE: Zone = { id: '', name: '没说地方' }

function zoneRows(days: readonly AppealDay[], month: Days, zones: readonly Zone[]): Sheet['rows'] {
  const rows = [...zones, NOWHERE].map(({ id, name }): readonly Cell[] => {
    const tally = appealsOf(days, month, id)
    return [name, tally.rounds, ...rates(tally)]
  })
  return [['网格', '件数', ...names()], ...rows]
}

function dayRows(days: readonly AppealDay[], month: Days): Sheet['rows'] {
  const rows = eachDay(month).map((date): readonly Cell[] => {
    const tally = appealsOf(days, { from: date, to: date })
    return [date, tally.rounds, ...APPEAL_STANDINGS.map((one) => tally.standings[one]), ...rates(tally)]
  })
  return [['日期', '件数', ...APPEAL_STANDINGS.map((one) => APPEAL_STANDING_WORDS[one]), ...names()], ...rows]
}

function names(): readonly string[] {
  return Object.values(APPEAL_RATES).map(({ name }) => `${name}（%）`)
}

function rates(tally: AppealTally): readonly Cell[] {
  return appealFigures(tally).map(({ permille }) => percent(permille))
}
