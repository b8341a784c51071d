type Pair = readonly [ink: string, ground: string]

/** What a page, a card and a quiet box are made of; everything else lies on one of them. */
const GROUNDS = ['paper', 'surface', 'sunken'] as const

/** Notices, chips, tags, cards and rows in the colour of their news. */
const TINTS = ['gold-tint', 'green-tint', 'blue-tint', 'alert-tint', 'brand-tint'] as const

const on = (ground: string, ...inks: readonly string[]): readonly Pair[] => inks.map((ink) => [ink, ground])

/** Every colour of words with every ground they stand on: 4.5:1. Rendered pages are held against it, too. */
export const WORDS: readonly Pair[] = [
  ...GROUNDS.flatMap((ground) => on(ground, 'ink', 'ink-2', 'ink-3', 'brand')),
  ...TINTS.flatMap((ground) => on(ground, 'ink', 'ink-2')),
  ...['paper', 'surface'].flatMap((ground) => on(ground, 'alert', 'green', 'blue', 'gold-ink')),
  ...on('surface', 'grey'),
  ...on('sunken', 'gold-ink'),
  ...on('raised', 'ink'),
  ...on('brand-tint', 'brand', 'alert'),
  ...on('gold-tint', 'gold-ink', 'alert'),
  ...on('green-tint', 'green', 'ink-3'),
  ...on('blue-tint', 'blue'),
  ...on('alert-tint', 'alert'),
  ...on('grey-tint', 'grey'),
  ...on('map-block', 'ink-2'),
  ...on('brand-fill', 'on-brand', 'on-brand-2'),
  ...on('brand-press', 'on-brand', 'on-brand-2'),
  ...on('alert', 'on-alert'),
  ...on('gold', 'on-gold'),
  ...on('ink', 'on-ink'),
  ...on('ink-2', 'on-ink'),
  ...['sand', 'sage', 'lilac', 'clay'].flatMap((person) => on(`person-${person}`, `person-${person}-ink`)),
]

/** Borders of what is pressed or filled in, rings, bars, signs: 3:1. */
export const SHAPES: readonly Pair[] = [
  ...GROUNDS.flatMap((ground) => on(ground, 'control', 'brand', 'blue', 'green', 'gold-line', 'alert', 'grey')),
  ...GROUNDS.flatMap((ground) => on(ground, 'ink', 'ink-2', 'ink-3')),
  ...on('map-land', 'blue'),
  ...on('green', 'surface'),
  ...on('blue', 'surface'),
  ...on('alert-tint', 'alert', 'control', 'green'),
]

/** Carries no meaning alone, each with the reason why it may be faint. */
export const DECORATION: Readonly<Record<string, string>> = {
  line: 'parts rows and cards that are apart by room and ground, too',
  'line-strong': 'the same, and the line to what lies ahead, whose word says so',
  'gold-edge': 'the edge of a gold card or gap, whose sign and words say what it is',
  gold: 'the edge of a slip whose chip and ring say that it is urgent',
  'gold-face': 'the chosen face, which also has a frame and a word',
  gleam: 'what shines over a box that waits',
  scrim: 'what lies between a sheet and its page',
  'map-road': 'a street of a drawing that is described in words',
  'map-green': 'a lawn of it',
  'map-water': 'a brook of it',
  raised: 'the rim of a pin on a drawing',
}
