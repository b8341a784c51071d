import type { DrillAnswer } from '@core/contract/reach'
import { clockTime } from '@core/kit/local-time'
import type { EpochMs } from '@core/kit/time'
import { minutesUntil } from '../../words/durations'

type Counted = Pick<DrillAnswer, 'startedAt' | 'endsAt' | 'paged' | 'answered'>

/** How a drill stands, in one line. */
export function drillLine({ startedAt, endsAt, paged, answered }: Counted, now: EpochMs): string {
  const count = `${answered}/${paged} 人回了“收到”`
  if (now < endsAt) return `${clockTime(startedAt)} 开始，${count}，还有 ${minutesUntil(endsAt, now)} 分钟`
  return paged === answered
    ? `${clockTime(startedAt)} 的演练，${paged} 人全叫到了`
    : `${clockTime(startedAt)} 的演练，${count}`
}

/** Who gave no answer, by name; empty while rows are not for this reader or everybody answered. */
export function silentNames({ rows }: Pick<DrillAnswer, 'rows'>): readonly string[] {
  return (rows ?? []).filter(({ answeredAt }) => answeredAt === null).map(({ name }) => name)
}
