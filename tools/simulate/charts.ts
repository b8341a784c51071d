import type { EChartsOption } from 'echarts'
import { init } from 'echarts'
import type { Compared } from './comparison'
import type { Tally } from './tally'
import { WAY_NAMES, WAY_WORDS, type WayName } from './ways'

type Colour = (name: string) => string

const SIZE = { width: 1080, height: 400 } as const

/** A share as people say it. */
const asPercent = (share: number) => `${Math.round(share * 100)}%`

/** Each way keeps its colour in every chart; ours is the one to look at. */
const WAY_COLOURS: Readonly<Record<WayName, string>> = {
  broadcast: 'grey',
  everybody: 'line-strong',
  nearest: 'blue',
  two: 'gold',
  three: 'gold-ink',
  ours: 'brand',
  changed: 'alert',
  optimum: 'green',
  bound: 'control',
}

const SHARES = { type: 'value', max: 1, min: 0, axisLabel: { formatter: asPercent } } as const

/** Arrivals within ten minutes, every way in every cell. */
export function arrivalChart(compared: readonly Compared[], colour: Colour): string {
  return drawn(colour, {
    xAxis: {
      type: 'category',
      data: compared.map((cell) => cell.label.replace('，', '\n')),
      axisLabel: { interval: 0, fontSize: 13, lineHeight: 18 },
    },
    yAxis: { ...SHARES, name: '求助的比例' },
    series: waysIn(compared).map((way) => ({
      type: 'bar',
      name: WAY_WORDS[way],
      itemStyle: { color: colour(WAY_COLOURS[way]) },
      data: compared.map((cell) => cell.tallies[way]?.arrivalIn10 ?? null),
    })),
  })
}

/** How many have been reached after so many minutes. */
export function waitingChart(cell: Compared, colour: Colour): string {
  const ways = waysIn([cell])
  const minutes = cell.tallies.ours?.byMinute.length ?? 0
  return drawn(colour, {
    xAxis: {
      type: 'category',
      name: '分钟后',
      boundaryGap: false,
      data: Array.from({ length: minutes - 1 }, (_, nth) => `${nth + 1}`),
    },
    yAxis: { ...SHARES, name: '已有人到的求助' },
    series: ways.map((way) => ({
      ...{ type: 'line', name: WAY_WORDS[way], symbol: 'none', data: reached(cell.tallies[way]) },
      lineStyle: { color: colour(WAY_COLOURS[way]), width: way === 'ours' ? 4 : 2 },
      itemStyle: { color: colour(WAY_COLOURS[way]) },
    })),
  })
}

/** The day hour by hour: calls as bars, ours in time as a line. */
export function hourChart({ tallies, setting }: Compared, colour: Colour): string {
  const hours = tallies.ours?.byHour ?? []
  const perDay = hours.map(({ calls }) => Number((calls / setting.days).toFixed(2)))
  return drawn(colour, {
    xAxis: {
      type: 'category',
      name: '几点',
      nameLocation: 'middle',
      nameGap: 28,
      data: hours.map((_, hour) => `${hour}`),
    },
    yAxis: [
      { type: 'value', name: '平均每天几件', position: 'right', splitLine: { show: false } },
      { ...SHARES, name: '10 分钟到的比例', position: 'left', min: (value) => Math.floor(value.min * 20) / 20 },
    ],
    series: [
      { type: 'bar', name: '平均每天几件', itemStyle: { color: colour('map-block') }, data: perDay },
      {
        ...{
          type: 'line',
          name: '我们的规则：10 分钟到的比例',
          yAxisIndex: 1,
          symbolSize: 8,
          itemStyle: { color: colour('brand') },
        },
        data: hours.map(({ calls, inTime }) => (calls === 0 ? null : inTime / calls)),
      },
    ],
  })
}

function reached(tally: Tally | undefined): number[] {
  if (!tally) return []
  let sum = 0
  return tally.byMinute.slice(0, -1).map((count) => {
    sum += count
    return sum / tally.requests
  })
}

function waysIn(compared: readonly Compared[]): readonly WayName[] {
  return WAY_NAMES.filter((way) => compared.some((cell) => cell.tallies[way]))
}

/** Drawn here and now as SVG: the report asks no other machine for anything. */
function drawn(colour: Colour, option: EChartsOption): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, ...SIZE })
  const words = { color: colour('ink-2') }
  chart.setOption({
    ...{
      animation: false,
      textStyle: words,
      legend: { top: 0, left: 0, itemGap: 14, textStyle: { ...words, fontSize: 13 } },
      grid: { left: 64, right: 84, top: 84, bottom: 52 },
    },
    ...option,
  })
  const svg = chart.renderToSVGString()
  chart.dispose()
  return svg
}
