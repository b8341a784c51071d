import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { maskOf, namesOf, styleSheetOf } from '../../../../config/icon-shapes'

const folder = path.resolve(__dirname, '../../../../src/ui/icon')
const read = (file: string) => readFileSync(path.join(folder, file), 'utf8')
const files = Object.fromEntries(
  readdirSync(path.join(folder, 'svg'))
    .sort()
    .map((file) => [path.basename(file, '.svg'), read(path.join('svg', file))]),
)

const drawing = (mask: string) => decodeURIComponent(mask.match(/svg\+xml,(.*)"/)?.[1] ?? '')

test('the style sheet and the names are those of the drawings', () => {
  expect(read('icon-shapes.scss').trim()).toBe(styleSheetOf(files).trim())
  expect(read('icon-names.ts').trim()).toBe(namesOf(Object.keys(files)).trim())
})

test('no mask depends on a colour of the page', () => {
  const masks = Object.entries(files).filter(([, file]) => /currentColor|var\(/.test(maskOf(file)))
  expect(masks.map(([name]) => name)).toEqual([])
})

test('what a glyph paints in the ground colour is cut out of it', () => {
  const mask = drawing(maskOf(files['st-settled'] ?? ''))
  expect(mask).toContain("<mask id='h'>")
  expect(mask).toContain("<g mask='url(#h)'><circle")
})

test('what lies over the hole is drawn again on top', () => {
  expect(drawing(maskOf(files['st-onsite'] ?? ''))).toMatch(/<\/g><circle cx='8' cy='7.1'/)
})

test('an icon keeps the turning of its group', () => {
  expect(drawing(maskOf(files.pill ?? ''))).toContain('rotate(-42 12 12)')
})

test('every step of a request has its own shape', () => {
  const glyphs = Object.entries(files).filter(([name]) => name.startsWith('st-'))
  expect(new Set(glyphs.map(([, file]) => maskOf(file))).size).toBe(glyphs.length)
  expect(glyphs.length).toBe(12)
})
