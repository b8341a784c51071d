import { readFileSync } from 'node:fs'
import path from 'node:path'

const file = path.resolve(__dirname, '../../../../src/ui/tokens.scss')
const sheet = readFileSync(file, 'utf8')

type Layer = 'palette' | 'light' | 'dark' | 'measures' | 'normal-print' | 'large-print'

const layer = (name: Layer): ReadonlyMap<string, string> => {
  const block = sheet.match(new RegExp(`@mixin ${name} \\{([\\s\\S]*?)\\n\\}`))?.[1] ?? ''
  return new Map(
    [...block.matchAll(/(--[a-z0-9-]+):\s*([^;]+);/g)].map(([, key = '', value = '']) => [key, value.trim()]),
  )
}

const layers = {
  light: new Map([...layer('palette'), ...layer('light')]),
  dark: new Map([...layer('palette'), ...layer('light'), ...layer('dark')]),
  normal: new Map([...layer('measures'), ...layer('normal-print')]),
  large: new Map([...layer('measures'), ...layer('normal-print'), ...layer('large-print')]),
}

const resolved = (values: ReadonlyMap<string, string>, name: string): string => {
  const value = values.get(name)
  if (value === undefined) throw new Error(`tokens.scss has no ${name}`)
  const reference = value.match(/^var\((--[a-z0-9-]+)\)$/)?.[1]
  return reference === undefined ? value : resolved(values, reference)
}

export const color = (theme: 'light' | 'dark', name: string): string => resolved(layers[theme], `--color-${name}`)

export const measure = (print: 'normal' | 'large', name: string): number =>
  Number.parseFloat(resolved(layers[print], `--${name}`).replace('calc(', ''))

export const meaningNames = (): readonly string[] => [...layer('light').keys()]

/** Contrast of two #rrggbb colours by WCAG 2, 1–21. */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((place) => Number.parseInt(hex.slice(place, place + 2), 16) / 255)
    .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
