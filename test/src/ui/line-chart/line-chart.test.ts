import { CHART_COLORS, chartPicture, floorOf, runsOf } from '@src/ui/line-chart/line-chart.shared'
import { color } from '../tokens/token-values'

const line = (values: readonly (number | null)[]) => ({ id: 'a', tone: 'green', dashed: false, values }) as const
const BOX = { width: 343, height: 220 }

test('the axis begins below the worst day, at an even step', () => {
  expect(floorOf([line([92, 97])])).toBe(85)
  expect(floorOf([line([84, null])])).toBe(70)
  expect(floorOf([line([12])])).toBe(0)
  expect(floorOf([line([null])])).toBe(85)
})

test('a day that says nothing is a gap, not a zero', () => {
  const place = (column: number, value: number) => `${column}:${value}`
  expect(runsOf([90, 91, null, 92, null], place)).toEqual([['0:90', '1:91'], ['3:92']])
})

test('the picture has a bar for each day, a path for each run, a dot at the end', () => {
  const columns = [5, 3, 8].map((count, day) => ({ label: String(day), count }))
  const chart = { columns, lines: [line([90, 91, 95])], box: BOX, dark: false, labelSize: 14 }
  const svg = decodeURIComponent(chartPicture(chart))
  expect(svg.match(/<rect/g)).toHaveLength(3)
  expect(svg.match(/stroke-width="3"/g)).toHaveLength(1)
  expect(svg.match(/<circle/g)).toHaveLength(1)
  expect(svg).not.toContain('NaN')
  expect(chartPicture({ ...chart, columns: [], lines: [] })).toBe('')
})

test.each(['light', 'dark'] as const)('its %s colours are those of the tokens', (theme) => {
  const tokens = { line: 'line', words: 'ink-3', bar: 'line-strong', now: 'ink-3', green: 'green', blue: 'blue' }
  for (const [name, token] of Object.entries(tokens))
    expect([name, CHART_COLORS[theme][name as keyof typeof tokens]]).toEqual([name, color(theme, token)])
})
