import type { TrendDay } from '@core/board/figure'
import { Panel } from './panel'
import { TrendChart } from './trend-chart'

interface TrendPanelProps {
  readonly trend: readonly TrendDay[]
  readonly shape: 'phone' | 'wall'
  readonly dark: boolean
  readonly elder: boolean
}

const LINES = [
  { id: 'settle', tone: 'green', dashed: false, words: '30 分办好' },
  { id: 'arrive', tone: 'blue', dashed: true, words: '10 分到场' },
] as const

/** Both promises day by day over the cases they are made of. */
export function TrendPanel({ trend, ...look }: TrendPanelProps) {
  const name = `近 ${trend.length} 天`
  return (
    <Panel area='trend' title={name} aside='百分比，每点算到那天的 7 天；下方是每天件数'>
      <TrendChart trend={trend} lines={LINES} name={name} {...look} />
    </Panel>
  )
}
