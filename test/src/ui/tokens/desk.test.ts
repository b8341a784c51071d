import { readFileSync } from 'node:fs'
import path from 'node:path'

const sheet = readFileSync(path.resolve(__dirname, '../../../../src/ui/tokens.scss'), 'utf8')
const config = readFileSync(path.resolve(__dirname, '../../../../config/index.ts'), 'utf8')

const mixin = (name: string): string => sheet.match(new RegExp(`@mixin ${name} \\{([\\s\\S]*?)\\n\\}`))?.[1] ?? ''
const rule = (selector: string): string => sheet.match(new RegExp(`\\n\\${selector} \\{([\\s\\S]*?)\\n\\}`))?.[1] ?? ''

test('a desk sets every measure of the phone anew, so that none is left in rpx', () => {
  for (const layer of ['measures', 'normal-print', 'desk-print'])
    expect(rule('.ui-desk')).toContain(`@include ${layer};`)
})

test('and the build converts none of them', () => {
  expect(config).toMatch(/selectorBlackList: DESK/)
  expect(config).toMatch(/DESK = \['\.ui-desk', '\.ui-wall'\]/)
})

test('a mouse’s target is at least 40 high, and words at least 13', () => {
  const px = (name: string) => Number(mixin('desk-print').match(new RegExp(`--${name}: (\\d+)px`))?.[1])
  expect(px('size-tap')).toBeGreaterThanOrEqual(40)
  for (const type of ['mini', 'caption', 'small', 'body']) expect(px(`type-${type}`)).toBeGreaterThanOrEqual(13)
})
