import { color, contrast } from './token-values'

const GROUNDS = ['paper', 'surface', 'sunken'] as const
const THEMES = ['light', 'dark'] as const

const WORDS = [
  ...GROUNDS.flatMap((ground) => ['ink', 'ink-2', 'ink-3', 'brand'].map((ink) => [ink, ground] as const)),
  ['on-brand', 'brand-fill'],
  ['on-brand-2', 'brand-fill'],
  ['on-brand', 'brand-press'],
  ['on-ink', 'ink'],
  ['on-alert', 'alert'],
  ['ink', 'raised'],
  ['brand', 'brand-tint'],
  ['on-gold', 'gold'],
  ['gold-ink', 'gold-tint'],
  ['gold-ink', 'surface'],
  ['ink', 'gold-tint'],
  ['ink-2', 'gold-tint'],
  ['green', 'green-tint'],
  ['green', 'surface'],
  ['ink-2', 'green-tint'],
  ['blue', 'blue-tint'],
  ['blue', 'surface'],
  ['alert', 'alert-tint'],
  ['alert', 'surface'],
  ['alert', 'paper'],
  ['ink', 'alert-tint'],
  ['grey', 'grey-tint'],
  ['ink-2', 'map-block'],
  ['brand', 'brand-tint'],
  ...['sand', 'sage', 'lilac', 'clay'].map((person) => [`person-${person}-ink`, `person-${person}`] as const),
] as const

const SHAPES = [
  ...GROUNDS.map((ground) => ['control', ground] as const),
  ['blue', 'surface'],
  ['green', 'surface'],
  ['gold-line', 'surface'],
  ['alert', 'surface'],
  ['brand', 'surface'],
  ['blue', 'map-land'],
  ['surface', 'green'],
] as const

describe.each(THEMES)('in the %s theme', (theme) => {
  test.each(WORDS)('the words %s are readable on %s', (ink, ground) => {
    expect(contrast(color(theme, ink), color(theme, ground))).toBeGreaterThanOrEqual(4.5)
  })

  test.each(SHAPES)('the shape %s stands out from %s', (shape, ground) => {
    expect(contrast(color(theme, shape), color(theme, ground))).toBeGreaterThanOrEqual(3)
  })
})

test('black on white is the highest contrast there is', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
})
