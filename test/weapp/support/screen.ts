import type { Depth, Template, Templates } from './templates'

/** One drawn element of a page. */
export interface Drawn {
  readonly tag: string
  readonly id: string
  readonly sid: string
  readonly template: Template
  readonly parent: Drawn | undefined
  readonly children: readonly Drawn[]
  /** Everything written inside it. */
  readonly words: string
  /** An attribute as the view gets it; '' when there is none. */
  attribute(name: string): string
}

export interface Screen {
  readonly elements: readonly Drawn[]
  readonly words: string
  /** Nodes that WeChat would leave out. */
  readonly missing: readonly string[]
}

type Node = Readonly<Record<string, unknown>> & { readonly nn: string; readonly cn?: readonly Node[] }

const TOP: Depth = { level: 0, trail: '' }

/** Draws a page's data as base.wxml would. */
export function screenOf(data: Readonly<Record<string, unknown>>, templates: Templates): Screen {
  const elements: Drawn[] = []
  const missing: string[] = []
  const draw = (node: Node, depth: Depth, parent: Drawn | undefined): string => {
    const { template, inside } = templates.find(node.nn, depth)
    if (!template) missing.push(`no template for ${JSON.stringify(node).slice(0, 120)}`)
    if (!template) return ''
    // A space that does not break is read like any other.
    if (template.tag === 'block') return String(node.v ?? '').replaceAll('\u00a0', ' ')
    const children: Drawn[] = []
    const words: string[] = []
    const drawn: Drawn = {
      tag: template.tag,
      id: String(node.uid ?? node.sid),
      sid: String(node.sid),
      template,
      parent,
      children,
      attribute: (name) => String(node[template.fields.get(name) ?? ''] ?? ''),
      get words() {
        return words.join('')
      },
    }
    elements.push(drawn)
    if (parent) (parent.children as Drawn[]).push(drawn)
    for (const child of node.cn ?? []) words.push(draw(child, inside, drawn))
    return template.tag === 'text' ? drawn.words : `${drawn.words}\n`
  }
  const { cn = [] } = (data.root ?? {}) as { readonly cn?: readonly Node[] }
  const words = cn.map((node) => draw(node, TOP, undefined)).join('')
  return { elements, words: words.replace(/\n{2,}/g, '\n').trim(), missing }
}

/**
 * The one element somebody means: by what a screen reader calls it, else by the words on it; the innermost where
 * several say the same. With `event`, only among those where it would be heard. Undefined when there is none.
 */
export function meant(screen: Screen, name: string, event?: string): Drawn | undefined {
  const elements = event === undefined ? screen.elements : screen.elements.filter((drawn) => isHeard(drawn, event))
  const spoken = (drawn: Drawn) => drawn.attribute('aria-label')
  const innermost = (fits: (drawn: Drawn) => boolean) => elements.filter(fits).at(-1)
  return (
    innermost((drawn) => spoken(drawn) === name) ??
    innermost((drawn) => drawn.words.trim() === name) ??
    elements.find((drawn) => spoken(drawn).startsWith(name)) ??
    innermost((drawn) => drawn.words.includes(name))
  )
}

/** Whether an event on the element reaches a listener, on itself or around it. */
function isHeard(drawn: Drawn, event: string): boolean {
  const { listens, catches } = drawn.template
  if (listens.has(event) || catches.has(event)) return true
  return drawn.parent !== undefined && isHeard(drawn.parent, event)
}
