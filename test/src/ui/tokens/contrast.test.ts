import { asksFor } from './asks-for'
import { DECORATION, SHAPES, WORDS } from './pairs'
import { color, contrast, meaningNames } from './token-values'

const THEMES = ['light', 'dark'] as const

describe.each(THEMES)('in the %s theme', (theme) => {
  test.each(WORDS)('the words %s are readable on %s', (ink, ground) => {
    expect(contrast(color(theme, ink), color(theme, ground))).toBeGreaterThanOrEqual(4.5)
  })

  test.each(SHAPES)('the shape %s stands out from %s', (shape, ground) => {
    expect(contrast(color(theme, shape), color(theme, ground))).toBeGreaterThanOrEqual(3)
  })
})

describe('the tables know every colour that a style sheet asks for', () => {
  const key = ([ink, ground]: readonly [string, string]) => `${ink} on ${ground}`
  const pairs = new Set([...WORDS, ...SHAPES].map(key))
  const inks = new Set([...WORDS, ...SHAPES].map(([ink]) => ink))
  const known = new Set([...inks, ...[...WORDS, ...SHAPES].map(([, ground]) => ground), ...Object.keys(DECORATION)])
  const asked = asksFor()
  const unknownTo = (table: ReadonlySet<string>, uses: readonly { readonly token: string; readonly where: string }[]) =>
    uses.filter(({ token }) => !table.has(token)).map(({ token, where }) => `${token} in ${where}`)

  test('there are style sheets to look at', () => {
    expect(asked.inks.length).toBeGreaterThan(100)
    expect(asked.pairs.length).toBeGreaterThan(40)
  })

  test('as the colour of words and signs', () => {
    // A glyph that cannot be pressed just now.
    const off = new Set(['line-strong'])
    expect(unknownTo(new Set([...inks, ...off]), asked.inks)).toEqual([])
  })

  test('as words on the ground of the same rule', () => {
    expect(unknownTo(pairs, asked.pairs)).toEqual([])
  })

  test('as a ground, a border, a bar', () => {
    expect(unknownTo(known, [...asked.grounds, ...asked.edges])).toEqual([])
  })

  test('and no colour that nobody asks for', () => {
    const names = new Set(meaningNames().map((name) => name.replace('--color-', '')))
    expect([...known].filter((name) => !names.has(name))).toEqual([])
  })

  test('what carries meaning is no decoration', () => {
    expect(WORDS.map(([ink]) => ink).filter((ink) => ink in DECORATION)).toEqual([])
  })
})

test('black on white is the highest contrast there is', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
})
