export interface ChartLine {
  readonly id: string
  readonly tone: 'green' | 'blue'
  readonly dashed: boolean
  /** In percent, one for each column; null is a gap. */
  readonly values: readonly (number | null)[]
}

export interface ChartColumn {
  readonly label: string
  readonly count: number
}

export interface ChartBox {
  readonly width: number
  readonly height: number
}

/** What a picture cannot read from the page: the same values as tokens.scss, which a test holds equal. */
export const CHART_COLORS = {
  light: { line: '#e5dccd', words: '#6f6257', bar: '#cdc0ad', now: '#6f6257', green: '#2a7350', blue: '#2b5f8e' },
  dark: { line: '#3b312a', words: '#a99c8d', bar: '#57493f', now: '#a99c8d', green: '#62c493', blue: '#7db5e4' },
} as const

interface Chart {
  readonly columns: readonly ChartColumn[]
  readonly lines: readonly ChartLine[]
  readonly box: ChartBox
  readonly dark: boolean
  readonly labelSize: number
}

type Look = (typeof CHART_COLORS)[keyof typeof CHART_COLORS]

const TICKS = 4
const DOT = 4.5

/** The lowest percent of the axis: a round number below everything drawn, so that a bad week is not cut off. */
export function floorOf(lines: readonly ChartLine[]): number {
  const all = lines.flatMap(({ values }) => values.filter((value) => value !== null))
  const least = Math.min(...all, 100)
  // Four even steps up to 100: 5, 10, 15, 20 or 25 each.
  const step = [5, 10, 15, 20].find((size) => 100 - size * (TICKS - 1) <= least) ?? 100 / (TICKS - 1)
  return Math.max(0, Math.round(100 - step * (TICKS - 1)))
}

/** Points of a line as runs without a gap, in the box's own units. */
export function runsOf(
  values: readonly (number | null)[],
  place: (column: number, value: number) => string,
): readonly (readonly string[])[] {
  const runs: string[][] = []
  let open: string[] | null = null
  for (const [column, value] of values.entries()) {
    if (value === null) open = null
    else if (open) open.push(place(column, value))
    else {
      open = [place(column, value)]
      runs.push(open)
    }
  }
  return runs
}

/** Rates as lines over the counts they are made of, as one picture: dots and lines, because the axis does not begin at zero. */
export function chartPicture(chart: Chart): string {
  const { columns, box, dark } = chart
  const look = CHART_COLORS[dark ? 'dark' : 'light']
  const drawn = [
    ...gridOf(chart, look),
    ...barsOf(chart, look),
    ...chart.lines.flatMap((line) => lineOf(line, chart, look)),
  ]
  const size = `width="${box.width}" height="${box.height}" viewBox="0 0 ${box.width} ${box.height}"`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size} font-family="sans-serif" font-size="${chart.labelSize}" stroke-linejoin="round" stroke-linecap="round">${drawn.join('')}</svg>`
  return columns.length === 0 ? '' : `data:image/svg+xml,${encodeURIComponent(svg)}`
}

/** Where things stand: an axis of words at the left, the lines above, the bars and their days below. */
function frameOf({ box, labelSize, columns, lines }: Chart) {
  const left = labelSize * 2.6
  const foot = box.height - labelSize * 1.7
  const bars = (box.height - labelSize * 1.7) * 0.28
  const bottom = foot - bars - labelSize * 0.8
  const top = labelSize
  const step = (box.width - left - DOT * 2) / Math.max(1, columns.length)
  const floor = floorOf(lines)
  const x = (column: number) => left + step * (column + 0.5)
  const y = (value: number) => bottom - ((value - floor) / (100 - floor)) * (bottom - top)
  return { left, right: box.width, foot, bars, floor, step, x, y }
}

function gridOf(chart: Chart, look: Look): readonly string[] {
  const { left, right, foot, floor, y } = frameOf(chart)
  const ticks = Array.from({ length: TICKS }, (_, tick) => Math.round(floor + ((100 - floor) / (TICKS - 1)) * tick))
  return [
    ...ticks.flatMap((tick) => [
      `<path d="M${left} ${round(y(tick))}H${right}" stroke="${look.line}"/>`,
      `<text x="${round(left - 6)}" y="${round(y(tick))}" dy=".36em" text-anchor="end" fill="${look.words}">${tick}</text>`,
    ]),
    `<path d="M${left} ${round(foot)}H${right}" stroke="${look.bar}"/>`,
  ]
}

function barsOf(chart: Chart, look: Look): readonly string[] {
  const { foot, bars, step, x } = frameOf(chart)
  const most = Math.max(1, ...chart.columns.map(({ count }) => count))
  // Every label where there is room for it, and always the last.
  const every = Math.ceil((chart.labelSize * 2.2) / step)
  const last = chart.columns.length - 1
  return chart.columns.flatMap(({ label, count }, column) => {
    const high = (count / most) * bars
    const fill = column === last ? look.now : look.bar
    const bar = `<rect x="${round(x(column) - step * 0.28)}" y="${round(foot - high)}" width="${round(step * 0.56)}" height="${round(high)}" rx="2" fill="${fill}"/>`
    const shown = (last - column) % every === 0
    const words = `<text x="${round(x(column))}" y="${round(foot + chart.labelSize * 1.2)}" text-anchor="middle" fill="${look.words}">${label}</text>`
    return shown ? [bar, words] : [bar]
  })
}

function lineOf({ tone, dashed, values }: ChartLine, chart: Chart, look: Look): readonly string[] {
  const { x, y } = frameOf(chart)
  const stroke = `stroke="${look[tone]}" stroke-width="3" fill="none"${dashed ? ' stroke-dasharray="7 5"' : ''}`
  const place = (column: number, value: number) => `${round(x(column))} ${round(y(value))}`
  const runs = runsOf(values, place)
  const end = values.findLastIndex((value) => value !== null)
  const dot = (at: string) => {
    const [cx, cy] = at.split(' ')
    return `<circle cx="${cx}" cy="${cy}" r="${DOT}" fill="${look[tone]}"/>`
  }
  const alone = runs.filter((run) => run.length === 1).flat()
  const last = values[end]
  return [
    ...runs.filter((run) => run.length > 1).map((run) => `<path d="M${run.join('L')}" ${stroke}/>`),
    ...alone.map(dot),
    ...(last === null || last === undefined ? [] : [dot(place(end, last))]),
  ]
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
