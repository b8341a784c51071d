import { TOO_FEW_WORDS } from '@core/board/rates'
import type { TownDate } from '@core/kit/town-date'
import { View } from '@tarojs/components'
import { useMemo } from 'react'
import { LineChart } from '../../ui/line-chart/line-chart'
import { Text } from '../../ui/text/text'
import { percentOf } from './figure-words'
import './trend-chart.scss'

/** One day: its cases, and rates in tenths of a percent by their names. */
type TrendDay<Id extends string> = { readonly date: TownDate; readonly rounds: number } & Readonly<
  Record<Id, number | null>
>

interface TrendLine<Id extends string> {
  readonly id: Id
  readonly tone: 'green' | 'blue'
  readonly dashed: boolean
  readonly words: string
}

interface TrendChartProps<Id extends string> {
  readonly trend: readonly TrendDay<Id>[]
  /** The same object each time: the picture is drawn anew with another. */
  readonly lines: readonly TrendLine<Id>[]
  /** What is drawn, for whoever hears it. */
  readonly name: string
  readonly shape: 'phone' | 'wall'
  readonly dark: boolean
  readonly elder: boolean
}

/** Rates day by day over the cases they are made of, and where they stand today. */
export function TrendChart<Id extends string>({ trend, lines, name, shape, dark, elder }: TrendChartProps<Id>) {
  const drawn = useMemo(() => chartOf(trend, lines), [trend, lines])
  const last = trend.at(-1)
  const ends = lines.map(({ id, tone, words }) => {
    const permille = last?.[id] ?? null
    return { id, tone, words: `${words} ${permille === null ? TOO_FEW_WORDS : percentOf(permille)}` }
  })
  const today = `今天 ${last?.rounds ?? 0} 件`
  const spoken = `${name}：${ends.map(({ words }) => words).join('，')}，${today}`
  return (
    <>
      <LineChart {...drawn} shape={shape} dark={dark} elder={elder} spoken={spoken} />
      <View className='trend-chart__key' aria-hidden='true'>
        {ends.map(({ id, tone, words }) => (
          <View key={id} className={`trend-chart__line trend-chart__line--${tone}`}>
            <View className='trend-chart__sample' />
            <Text>{words}</Text>
          </View>
        ))}
        <Text className='trend-chart__count'>{today}</Text>
      </View>
    </>
  )
}

function chartOf<Id extends string>(trend: readonly TrendDay<Id>[], lines: readonly TrendLine<Id>[]) {
  const columns = trend.map(({ date, rounds }, nth) => ({
    label: nth === trend.length - 1 ? '今天' : String(Number(date.slice(8))),
    count: rounds,
  }))
  return {
    columns,
    lines: lines.map(({ id, tone, dashed }) => ({
      ...{ id, tone, dashed },
      values: trend.map((day) => {
        const permille: number | null = day[id]
        return permille === null ? null : permille / 10
      }),
    })),
  }
}
