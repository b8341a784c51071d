import { carry, type Payload, type Tree } from './page-data'
import { type ComponentConfig, wrappersOf } from './wrappers'

/** One page on the stack. */
export interface OpenPage {
  readonly route: string
  readonly data: Readonly<Tree>
  /** What `getCurrentPages()` shows of it. */
  readonly instance: object
  /** Calls a handler or a lifecycle of the page, as WeChat does. */
  call(name: string, ...args: readonly unknown[]): void
  /** Its components are taken off the view. */
  leave(): void
}

export interface PageParts {
  readonly route: string
  /** What the page's script gave to `Page()`. */
  readonly config: Readonly<Record<string, unknown>>
  /** What the script of Taro's custom-wrapper gave to `Component()`. */
  wrapper(): ComponentConfig
  onPayload(payload: Payload): void
}

/** A new instance of a page, before any of its lifecycles. */
export function openPage({ route, config, wrapper, onPayload }: PageParts): OpenPage {
  const data = JSON.parse(JSON.stringify(config.data ?? {})) as Tree
  const wrappers = wrappersOf(data, { wrapper, onPayload: (payload) => onPayload({ page: route, ...payload }) })
  const instance: Record<string, unknown> = {
    ...config,
    route,
    __route__: route,
    data,
    setData(update: Readonly<Tree>, done?: () => void) {
      onPayload({ page: route, ...carry(data, update) })
      wrappers.refresh()
      done?.call(instance)
    },
  }
  const call = (name: string, ...args: readonly unknown[]) => {
    const handler = instance[name]
    if (typeof handler === 'function') handler.apply(instance, args)
  }
  return { route, data, call, instance, leave: wrappers.leave }
}
