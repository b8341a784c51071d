import { readdirSync } from 'node:fs'
import path from 'node:path'
import postcss, { type Rule } from 'postcss'
import { compile } from 'sass'

const SOURCE = path.resolve(__dirname, '../../../../src')

/** Where the tokens themselves are, the drawings, and what only the local build has. */
const NOT_LOOKED_AT = /tokens|icon-shapes|demo-bar|gallery/

interface Ask {
  /** A meaning without its `--color-`, or two as `ink on ground`. */
  readonly token: string
  readonly where: string
}

/** What the style sheets of the app ask of the colours: as ink, as ground, as edge, and as ink on the ground of the same rule. */
export function asksFor(): Readonly<Record<'inks' | 'grounds' | 'edges' | 'pairs', readonly Ask[]>> {
  const rules = sheets().flatMap((file) => rulesOf(file).map((rule) => ({ rule, where: `${file} ${rule.selector}` })))
  const all = (kind: (property: string) => boolean) =>
    rules.flatMap(({ rule, where }) => colors(rule, kind).map((token) => ({ token, where })))
  return {
    inks: all(isInk),
    grounds: all(isGround),
    edges: all((property) => !isInk(property) && !isGround(property)),
    pairs: rules.flatMap(({ rule, where }) => {
      const [ink, ground] = [colors(rule, isInk).at(-1), colors(rule, isGround).at(-1)]
      return ink && ground ? [{ token: `${ink} on ${ground}`, where }] : []
    }),
  }
}

const isInk = (property: string) => property === 'color'
const isGround = (property: string) => property.startsWith('background')

function sheets(): readonly string[] {
  return readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.scss') && !NOT_LOOKED_AT.test(file),
  )
}

function rulesOf(file: string): readonly Rule[] {
  const rules: Rule[] = []
  postcss.parse(compile(path.join(SOURCE, file)).css).walkRules((rule) => void rules.push(rule))
  return rules
}

function colors(rule: Rule, kind: (property: string) => boolean): readonly string[] {
  return rule.nodes.flatMap((node) =>
    node.type === 'decl' && kind(node.prop)
      ? [...node.value.matchAll(/var\(--color-([a-z0-9-]+)/g)].map(([, name = '']) => name)
      : [],
  )
}
