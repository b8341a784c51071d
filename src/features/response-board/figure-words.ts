import type { AnyPart } from '@core/board/appeal-part'
import { APPEAL_RATES, type AppealRateId } from '@core/board/appeal-rates'
import { APPEAL_LENGTHS, type AppealLengthId } from '@core/board/appeal-tally'
import type { Verdict } from '@core/board/count'
import { ALL_EXCLUSIONS, EXCLUSION_WORDS } from '@core/board/exclusion'
import type { RateFigure } from '@core/board/figure'
import { LENGTHS, type LengthFigure } from '@core/board/lengths'
import { type Days, PERIOD_WORDS, type Period } from '@core/board/period'
import { MIN_SAMPLE, RATES, type Rate, type RateId, TOO_FEW_WORDS } from '@core/board/rates'
import { SECOND_MS } from '@core/kit/time'
import { dayInWords } from '@core/kit/town-date'
import { hoursWords } from '../../words/durations'

/** Of whichever kind of case. */
export type FigureId = RateId | AppealRateId

export type AnyFigure = RateFigure<FigureId>

/** What a figure is called and how it is worked out. */
export function ruleOf(id: FigureId): Pick<Rate<string, never>, 'name' | 'numerator' | 'formula'> {
  return isOfAppeals(id) ? APPEAL_RATES[id] : RATES[id]
}

function isOfAppeals(id: FigureId): id is AppealRateId {
  return Object.hasOwn(APPEAL_RATES, id)
}

/** `92.4`, and never rounded up: 99.96 is not 100. */
export function percentOf(permille: number): string {
  return (permille / 10).toFixed(1)
}

/** `升 0.6`, `降 0.3`, `持平`; empty where it cannot be said. */
export function changeWords(changed: number | null): string {
  if (changed === null) return ''
  if (changed === 0) return '持平'
  return `${changed > 0 ? '升' : '降'} ${percentOf(Math.abs(changed))}`
}

/** `38/41 件`: never a rate without what it is made of. */
export function countWords({ hits, of }: Pick<AnyFigure, 'hits' | 'of'>): string {
  return `${hits}/${of} 件`
}

/** Everything a rate says, for whoever hears it. */
export function spokenRate(figure: AnyFigure, name = ruleOf(figure.id).name): string {
  const { permille, hits, of, changed } = figure
  if (permille === null) return `${name}，${TOO_FEW_WORDS}，${of} 件，满 ${MIN_SAMPLE} 件才算`
  return [name, `${percentOf(permille)}%`, `${of} 件里 ${hits} 件`, changeWords(changed)].filter(Boolean).join('，')
}

/** `6:40`, as on a stop watch; `—` where too few have come so far. */
export function lengthDigits(seconds: number | null): string {
  if (seconds === null) return '—'
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

/** `一半在 6:40 内，九成在 9:20 内`. */
export function lengthWords({ medianS, p90S }: LengthFigure): string {
  if (medianS === null || p90S === null) return TOO_FEW_WORDS
  return `一半在 ${lengthDigits(medianS)} 内，九成在 ${lengthDigits(p90S)} 内`
}

export function lengthName({ id }: Pick<LengthFigure, 'id'>): string {
  return LENGTHS[id].name
}

/** `一半在 5 小时 20 分 内`: nights and days off are hours, too. */
export function appealLengthWords({ id, medianS, p90S }: LengthFigure<AppealLengthId>): string {
  const name = APPEAL_LENGTHS[id].name
  if (medianS === null || p90S === null) return `${name}${TOO_FEW_WORDS}`
  return `${name}：一半在 ${hoursWords(medianS * SECOND_MS)}内，九成在 ${hoursWords(p90S * SECOND_MS)}内`
}

interface PartLine {
  readonly key: string
  readonly part: AnyPart
  readonly words: string
  readonly count: number
}

/** Numerator, what is missing from it, and every reason to be left out, each with its count. */
export function partLines({ id, hits, of, excluded }: AnyFigure): readonly PartLine[] {
  const line = (verdict: Verdict, words: string, count: number): PartLine => ({
    ...{ key: verdict, words, count },
    part: isOfAppeals(id) ? { of: 'appealRate', id, verdict } : { of: 'rate', id, verdict },
  })
  return [
    line('hit', ruleOf(id).numerator, hits),
    line('miss', '没做到的', of - hits),
    ...ALL_EXCLUSIONS.flatMap((reason) => {
      const count = excluded[reason] ?? 0
      return count === 0 ? [] : [line(reason, `不算：${EXCLUSION_WORDS[reason]}`, count)]
    }),
  ]
}

/** `本月，11月1日周日到11月18日周三`. */
export function periodWords(period: Period, { from, to }: Days): string {
  const days = from === to ? dayInWords(from) : `${dayInWords(from)}到${dayInWords(to)}`
  return `${PERIOD_WORDS[period.kind]}，${days}`
}
