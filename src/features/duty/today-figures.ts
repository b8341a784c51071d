import type { HelpRow } from '@core/contract/help-answers'
import { clockDigits } from '../../ui/ring/ring.shared'

interface TodayFigure {
  readonly id: string
  readonly value: string
  readonly unit?: string
  readonly caption: string
}

type Done = Pick<HelpRow, 'startedAt' | 'arrivedAt' | 'settledAt'>

/** What today's settled cases come to: how many, and how long the way and the whole took, `m:ss` from when help was asked for. */
export function todayFigures(rows: readonly Done[]): readonly TodayFigure[] {
  const since = (at: 'arrivedAt' | 'settledAt') =>
    rows.flatMap((row) => (row[at] === null ? [] : row[at] - row.startedAt))
  return [
    { id: 'done', value: `${rows.length}`, unit: '件', caption: '今天办好' },
    ...average('arrive', '平均到家', since('arrivedAt')),
    ...average('settle', '平均办好', since('settledAt')),
  ]
}

function average(id: string, caption: string, all: readonly number[]): readonly TodayFigure[] {
  if (all.length === 0) return []
  return [{ id, value: clockDigits(all.reduce((sum, ms) => sum + ms, 0) / all.length), caption }]
}
