import type { TrendDay } from '@core/board/figure'
import { TOO_FEW_WORDS } from '@core/board/rates'
import { View } from '@tarojs/components'
import { useMemo } from 'react'
import { LineChart } from '../../ui/line-chart/line-chart'
import { Text } from '../../ui/text/text'
import { percentOf } from './figure-words'
import { Panel } from './panel'
import './trend-panel.scss'

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
export function TrendPanel({ trend, shape, dark, elder }: TrendPanelProps) {
  const drawn = useMemo(() => chartOf(trend), [trend])
  const last = trend.at(-1)
  const ends = LINES.map(({ id, tone, words }) => {
    const permille = last?.[id] ?? null
    return { id, tone, words: `${words} ${permille === null ? TOO_FEW_WORDS : percentOf(permille)}` }
  })
  const spoken = `近 ${trend.length} 天：${ends.map(({ words }) => words).join('，')}，今天 ${last?.rounds ?? 0} 件`
  return (
    <Panel area='trend' title={`近 ${trend.length} 天`} aside='百分比，每点算到那天的 7 天；下方是每天件数'>
      <LineChart {...drawn} shape={shape} dark={dark} elder={elder} spoken={spoken} />
      <View className='trend-panel__key' aria-hidden='true'>
        {ends.map(({ id, tone, words }) => (
          <View key={id} className={`trend-panel__line trend-panel__line--${tone}`}>
            <View className='trend-panel__sample' />
            <Text>{words}</Text>
          </View>
        ))}
        <Text className='trend-panel__count'>今天 {last?.rounds ?? 0} 件</Text>
      </View>
    </Panel>
  )
}

function chartOf(trend: readonly TrendDay[]) {
  const columns = trend.map(({ date, rounds }, nth) => ({
    label: nth === trend.length - 1 ? '今天' : String(Number(date.slice(8))),
    count: rounds,
  }))
  const lines = LINES.map(({ id, tone, dashed }) => ({
    ...{ id, tone, dashed },
    values: trend.map((day) => {
      const permille = day[id]
      return permille === null ? null : permille / 10
    }),
  }))
  return { columns, lines }
}
