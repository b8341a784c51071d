import { carry, type Payload, type Tree } from './page-data'

/** What a component's script gives to `Component()`. */
export interface ComponentConfig {
  readonly methods?: Readonly<Record<string, unknown>>
  attached?(): void
  detached?(): void
}

interface WrapperParts {
  wrapper(): ComponentConfig
  onPayload(payload: Omit<Payload, 'page'>): void
}

type Node = Tree & { readonly nn?: string; readonly sid?: string; readonly cn?: readonly Node[] }

interface Wrapper {
  /** The node as the page last gave it; it is a property, and so replaced whenever the page replaces it. */
  readonly data: { i: Node }
  readonly detach: () => void
}

/** Taro's custom-wrappers on one page: components of their own, each with its own `setData`. */
export function wrappersOf(page: Tree, { wrapper, onPayload }: WrapperParts) {
  const attached = new Map<string, Wrapper>()
  const attach = (node: Node): Wrapper => {
    const config = wrapper()
    const data = { i: node }
    const instance = {
      ...config.methods,
      data,
      props: {},
      setData(update: Readonly<Tree>, done?: () => void) {
        onPayload(carry(data, update))
        refresh()
        done?.call(instance)
      },
    }
    config.attached?.call(instance)
    return { data, detach: () => config.detached?.call(instance) }
  }
  const refresh = () => {
    const shown = new Map([...wrapperNodes(page.root as Node | undefined)])
    for (const [sid, { detach }] of attached) {
      if (shown.has(sid)) continue
      detach()
      attached.delete(sid)
    }
    for (const [sid, node] of shown) {
      const known = attached.get(sid)
      if (known) known.data.i = node
      else attached.set(sid, attach(node))
    }
  }
  const leave = () => {
    for (const { detach } of attached.values()) detach()
    attached.clear()
  }
  return { refresh, leave }
}

function* wrapperNodes(node: Node | undefined): Generator<readonly [string, Node]> {
  if (!node) return
  if (node.nn === 'custom-wrapper' && node.sid) yield [node.sid, node]
  for (const child of node.cn ?? []) yield* wrapperNodes(child)
}
