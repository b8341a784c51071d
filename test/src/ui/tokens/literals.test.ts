import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { PICTURE_COLORS } from '../../../../src/ui/community-plan/plan-paint'
import { color, meaningNames } from './token-values'

const kit = path.resolve(__dirname, '../../../../src/ui')

const sheets = readdirSync(kit, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.scss') && !/tokens|icon-shapes/.test(file))
  .map((file) => [file, readFileSync(path.join(kit, file), 'utf8').replace(/\/\/.*$/gm, '')] as const)

test('the kit has style sheets to look at', () => {
  expect(sheets.length).toBeGreaterThan(25)
})

test.each(sheets)('%s has no colour of its own', (_, sheet) => {
  expect(sheet.match(/#[0-9a-f]{3,8}\b|rgba?\(|hsla?\(/gi) ?? []).toEqual([])
})

test.each(sheets)('%s has no size of its own', (_, sheet) => {
  expect(sheet.match(/\b\d*\.?\d+(px|rpx|rem)\b/gi) ?? []).toEqual([])
})

test.each(sheets)('%s uses the meaning of a colour, never its look', (_, sheet) => {
  const looks = [...sheet.matchAll(/var\(--([a-z-]+-\d+)\)/g)].map(([, name = '']) => name)
  expect(looks.filter((name) => !/^(space|color)-/.test(name) && !/^(radius|type|size)/.test(name))).toEqual([])
})

test('every colour a style sheet asks for exists', () => {
  const known = new Set(meaningNames())
  const asked = sheets.flatMap(([file, sheet]) =>
    [...sheet.matchAll(/var\((--color-[a-z0-9-]+)\)/g)].map(([, name = '']) => `${name} in ${file}`),
  )
  expect(asked.filter((use) => !known.has(use.split(' ')[0] ?? ''))).toEqual([])
})

test.each(['light', 'dark'] as const)('the picture of the plan has the colours of the %s theme', (theme) => {
  const names = {
    land: 'map-land',
    block: 'map-block',
    road: 'map-road',
    green: 'map-green',
    water: 'map-water',
    brand: 'brand',
    brandTint: 'brand-tint',
    blue: 'blue',
    words: 'ink-2',
    gap: 'gold-line',
  }
  const expected = Object.fromEntries(Object.entries(names).map(([key, name]) => [key, color(theme, name)]))
  expect(PICTURE_COLORS[theme]).toEqual({ none: 'none', ...expected })
})
