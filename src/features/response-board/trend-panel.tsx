import type { TrendDay } from '@core/board/figure'
import { Panel } from './panel'
import { TrendChart } from './trend-chart'
import { HELP_LINES } from './trend-lines'

interface TrendPanelProps {
  readonly trend: readonly TrendDay[]
  readonly elder: boolean
}

/** Both promises day by day over the cases they are made of. */
export function TrendPanel({ trend, elder }: TrendPanelProps) {
  const name = `近 ${trend.length} 天`
  return (
    <Panel area='trend' title={name} aside='百分比，每点算到那天的 7 天；下方是每天件数'>
      <TrendChart trend={trend} lines={HELP_LINES} name={name} shape='phone' dark={false} elder={elder} />
    </Panel>
  )
}
