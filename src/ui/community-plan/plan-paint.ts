import type { PlanShape, ShapeRole } from './plan-shapes'

interface Look {
  readonly fill: ColorName
  readonly stroke: ColorName
  readonly width: number
}

type ColorName =
  | 'none'
  | 'land'
  | 'block'
  | 'road'
  | 'green'
  | 'water'
  | 'brand'
  | 'brandTint'
  | 'blue'
  | 'words'
  | 'gap'

const LOOKS: Readonly<Record<ShapeRole, Look>> = {
  land: { fill: 'land', stroke: 'none', width: 0 },
  water: { fill: 'water', stroke: 'none', width: 0 },
  green: { fill: 'green', stroke: 'none', width: 0 },
  road: { fill: 'none', stroke: 'road', width: 12 },
  lane: { fill: 'none', stroke: 'road', width: 7 },
  block: { fill: 'block', stroke: 'none', width: 0 },
  chosen: { fill: 'brandTint', stroke: 'brand', width: 2 },
  ring: { fill: 'none', stroke: 'brand', width: 2 },
  route: { fill: 'none', stroke: 'blue', width: 6 },
  gap: { fill: 'gap', stroke: 'gap', width: 2 },
}

/** Slanting lines, so far apart and so thick; both drawings define them by this name. */
export const HATCHING = { id: 'plan-gap', step: 9, line: 2, turn: 'rotate(45)' } as const

// A picture inside the mini-program cannot read the page's variables, so it carries the same values in itself;
// test/src/ui/community-plan holds them equal to tokens.scss.
export const PICTURE_COLORS = {
  light: {
    none: 'none',
    land: '#f1eadc',
    block: '#dfd2bb',
    road: '#fffdf9',
    green: '#d9e4cb',
    water: '#cfe0e6',
    brand: '#952730',
    brandTint: '#f7e8e5',
    blue: '#2b5f8e',
    words: '#594d45',
    gap: '#a96c06',
  },
  dark: {
    none: 'none',
    land: '#302720',
    block: '#54463a',
    road: '#15110e',
    green: '#2a3e2c',
    water: '#1f3b4d',
    brand: '#e5848a',
    brandTint: '#3a2022',
    blue: '#7db5e4',
    words: '#d2c6b8',
    gap: '#f2bd55',
  },
} as const satisfies Readonly<Record<'light' | 'dark', Readonly<Record<ColorName, string>>>>

/** The page's own variables, for an inline drawing in a browser. */
export const PAGE_COLORS: Readonly<Record<ColorName, string>> = {
  none: 'none',
  land: 'var(--color-map-land)',
  block: 'var(--color-map-block)',
  road: 'var(--color-map-road)',
  green: 'var(--color-map-green)',
  water: 'var(--color-map-water)',
  brand: 'var(--color-brand)',
  brandTint: 'var(--color-brand-tint)',
  blue: 'var(--color-blue)',
  words: 'var(--color-ink-2)',
  gap: 'var(--color-gold-line)',
}

type Colors = Readonly<Record<ColorName, string>>

export interface Paint {
  readonly fill: string
  readonly stroke: string
  readonly strokeWidth: number
  readonly opacity: number
}

const FAINT = 0.45
const NAME_RIM = 3

/** How a shape is painted in the given colours. */
export function paintOf(shape: PlanShape, colors: Colors): Paint {
  if (shape.kind === 'label') {
    // A rim round the name that matters: it is read over a road and over a neighbour's wall.
    if (shape.chosen) return { fill: colors.brand, stroke: colors.brandTint, strokeWidth: NAME_RIM, opacity: 1 }
    return { fill: colors.words, stroke: 'none', strokeWidth: 0, opacity: 1 }
  }
  const look = LOOKS[shape.role]
  return {
    fill: shape.role === 'gap' ? `url(#${HATCHING.id})` : colors[look.fill],
    stroke: colors[look.stroke],
    strokeWidth: look.width,
    opacity: shape.role === 'ring' ? FAINT : 1,
  }
}
