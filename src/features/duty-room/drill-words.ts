import type { DrillAnswer } from '@core/contract/reach'
import type { DrillOutcome } from '@core/duty/drill-report'
import { type EpochMs, SECOND_MS } from '@core/kit/time'
import type { ChannelName } from '@core/message/channel'
import { dayClock } from '../../words/day-words'
import { minutesUntil, spelledOut } from '../../words/durations'

type Counted = Pick<DrillAnswer, 'startedAt' | 'endsAt' | 'paged' | 'answered'>

/** How a drill stands, in one line. */
export function drillLine({ startedAt, endsAt, paged, answered }: Counted, now: EpochMs): string {
  const count = `${answered}/${paged} 人回了“收到”`
  const when = dayClock(startedAt, now)
  if (now < endsAt) return `${when} 开始，${count}，还有 ${minutesUntil(endsAt, now)} 分钟`
  return paged === answered ? `${when} 的演练，${paged} 人全叫到了` : `${when} 的演练，${count}`
}

/** People with the same outcome: what it is, and each one's own part of it. */
export interface DrillGroup {
  readonly kind: DrillOutcome['kind']
  readonly label: string
  readonly people: string
}

/** Everybody's outcome, those who could not be reached first; empty while rows are not for this reader. */
export function drillGroups(
  { rows, endsAt }: Pick<DrillAnswer, 'rows' | 'endsAt'>,
  now: EpochMs,
): readonly DrillGroup[] {
  const kinds = [...new Set((rows ?? []).map(({ outcome }) => outcome.kind))]
  return kinds.map((kind) => ({
    kind,
    label: kind === 'unanswered' && now < endsAt ? '送到了，还没回' : LABELS[kind],
    people: (rows ?? [])
      .filter(({ outcome }) => outcome.kind === kind)
      .map(({ name, outcome }) => `${name}${detailOf(outcome)}`)
      .join('、'),
  }))
}

const LABELS: Readonly<Record<DrillOutcome['kind'], string>> = {
  undelivered: '没送到',
  unanswered: '送到了，没回',
  underway: '正在送',
  answered: '回了',
}

const CHANNEL_WORDS: Readonly<Record<ChannelName, string>> = {
  subscription: '微信提醒',
  sms: '短信',
  voice: '电话',
  robot: '值班群',
}

function detailOf(outcome: DrillOutcome): string {
  if (outcome.kind === 'answered') return ` ${spelledOut(Math.max(SECOND_MS, outcome.afterMs))}`
  if (outcome.kind === 'unanswered') return `（${CHANNEL_WORDS[outcome.by]}）`
  return outcome.kind === 'undelivered' ? `（${failedWords(outcome.failed)}）` : ''
}

function failedWords(failed: readonly ChannelName[]): string {
  if (failed.length === 0) return '没有能用的渠道'
  return `${failed.map((channel) => CHANNEL_WORDS[channel]).join('、')}${failed.length > 1 ? '都' : ''}没通`
}
