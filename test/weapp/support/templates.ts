import { runInNewContext } from 'node:vm'
import type { Bundle } from './bundle'

/** What base.wxml makes of one kind of node: its tag, which field feeds which attribute, what it listens to. */
export interface Template {
  readonly tag: string
  readonly fields: ReadonlyMap<string, string>
  readonly listens: ReadonlySet<string>
  readonly catches: ReadonlySet<string>
}

/** Where a node stands, as Taro's templates count it. */
export interface Depth {
  readonly level: number
  readonly trail: string
}

export interface Templates {
  /** Undefined where WeChat would draw nothing and say so: `Template "…" not found`. */
  find(kind: string, depth: Depth): { readonly template: Template | undefined; readonly inside: Depth }
}

interface Wxs {
  a(level: number, kind: string, trail: string): string
  f(trail: string, kind: string): string
}

const TOP: Depth = { level: 0, trail: '' }
const CONTAINER = 'tmpl_15_container'

/** Reads the templates of a build, and lets its own wxs choose among them. */
export function templatesOf(bundle: Bundle): Templates {
  const named = parsed(bundle.textOf('base.wxml'))
  const wxs = runInNewContext(`var module = {}; ${bundle.textOf('utils.wxs')}; module.exports`) as Wxs
  return {
    find(kind, depth) {
      const name = wxs.a(depth.level, kind, depth.trail)
      // The deepest template hands over to a component, which counts from the top again.
      const from = name === CONTAINER ? TOP : depth
      const template = named.get(name === CONTAINER ? `tmpl_0_${kind}` : name)
      const below = { level: from.level + 1, trail: wxs.f(from.trail, kind) }
      return { template, inside: template?.tag === 'custom-wrapper' ? TOP : below }
    },
  }
}

function parsed(wxml: string): ReadonlyMap<string, Template> {
  const named = new Map<string, Template>()
  for (const [, name = '', body = ''] of wxml.matchAll(/<template name="(tmpl_[\w-]+)">(.*?)\n<\/template>/gs)) {
    const [, tag = '', attributes = ''] = /<([\w-]+)([^>]*)>/.exec(body) ?? []
    // A field with a cursor has one template for each state; what they show and hear is the same.
    named.set(name.replace(/_blur$/, ''), template(tag, attributes))
  }
  return named
}

function template(tag: string, attributes: string): Template {
  const fields = new Map<string, string>()
  const listens = new Set<string>()
  const catches = new Set<string>()
  for (const [, name = '', value = ''] of attributes.matchAll(/([\w-]+)="([^"]*)"/g)) {
    const [, kind, event] = /^(bind|catch)(\w+)$/.exec(name) ?? []
    if (event) (kind === 'catch' ? catches : listens).add(event)
    else fields.set(name, /\bi\.(\w+)/.exec(value)?.[1] ?? '')
  }
  return { tag, fields, listens, catches }
}
