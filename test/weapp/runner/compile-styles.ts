import postcss, { type Declaration, type Root } from 'postcss'
import selectorParser from 'postcss-selector-parser'
import { besides } from '../support/required'
import type { Files } from './files'

/**
 * One style sheet of a build as a browser reads it: imports in their place, WeChat's elements by the names they have
 * here, and its units by the size of the phone's page (`.phone-view`, a size container). Throws on a missing import.
 */
export function compileStyle(files: Files, path: string): string {
  const sheet = withImports(files, path)
  sheet.walkDecls((declaration) => {
    declaration.value = inCssUnits(declaration)
  })
  sheet.walkRules((rule) => {
    const parent = rule.parent
    if (parent?.type === 'atrule' && /keyframes$/.test((parent as { name?: string }).name ?? '')) return
    rule.selector = renamed.processSync(rule.selector)
  })
  return sheet.toString()
}

function withImports(files: Files, path: string): Root {
  const text = files.get(path)
  if (text === undefined) throw new Error(`${path} is imported and not there`)
  const sheet = postcss.parse(text, { from: path })
  sheet.walkAtRules('import', (rule) => {
    rule.replaceWith(withImports(files, besides(path, rule.params.replace(/^['"]|['"]$/g, ''))).nodes)
  })
  return sheet
}

/** 750rpx are as wide as the page, and 100vh as high: without our bars, as in WeChat. */
function inCssUnits({ value }: Declaration): string {
  if (!/\d(rpx|v[hw])\b/.test(value)) return value
  return value
    .split(/(url\([^)]*\)|"[^"]*"|'[^']*')/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/(-?[\d.]+)(rpx|vh|vw)\b/g, inContainerUnits)))
    .join('')
}

function inContainerUnits(_all: string, number: string, unit: string): string {
  if (unit === 'rpx') return `calc(${number} * 100cqw / 750)`
  return `${number}${unit === 'vh' ? 'cqh' : 'cqw'}`
}

/** `page` and `view` are elements of ours; the words in `:nth-child(odd)` only look like elements. */
const renamed = selectorParser((selectors) => {
  selectors.walkTags((tag) => {
    if (tag.parent?.parent?.type === 'pseudo' && /^:nth-/.test(`${tag.parent.parent.value}`)) return
    tag.value = `wx-${tag.value}`
  })
})
