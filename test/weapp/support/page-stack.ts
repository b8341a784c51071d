import type { Bundle } from './bundle'
import { carry, type Payload, type Tree } from './page-data'
import { type Options, Refusal } from './wechat'
import { type ComponentConfig, wrappersOf } from './wrappers'

export type PageConfig = Readonly<Record<string, unknown>>

export interface OpenPage {
  readonly route: string
  readonly data: Readonly<Tree>
  /** Calls a handler or a lifecycle of the page, as WeChat does. */
  call(name: string, ...args: readonly unknown[]): void
  readonly instance: object
  /** Its components are taken off the view. */
  leave(): void
}

export interface PageStack {
  readonly open: readonly OpenPage[]
  top(): OpenPage
  /** The APIs under which the mini-program moves between pages; each throws the end of its `errMsg`. */
  readonly moves: Readonly<Record<'navigateTo' | 'redirectTo' | 'reLaunch' | 'switchTab' | 'navigateBack', Move>>
}

type Move = (options: Options) => void

interface StackParts {
  readonly bundle: Bundle
  /** Runs a page's script; answers what it gave to `Page()`. */
  configOf(route: string): PageConfig
  /** Runs the script of Taro's custom-wrapper; answers what it gave to `Component()`. */
  wrapper(): ComponentConfig
  onPayload(payload: Payload): void
}

/** WeChat keeps no more pages than this. */
const MOST = 10

export function createPageStack({ bundle, configOf, wrapper, onPayload }: StackParts): PageStack {
  const open: OpenPage[] = []
  const tabs = new Map<string, OpenPage>()
  const top = () => {
    const page = open.at(-1)
    if (!page) throw new Error('no page is open')
    return page
  }
  const load = (route: string, query: object) => {
    const page = openPage({ route, config: configOf(route), wrapper, onPayload })
    if (bundle.tabs.has(route)) tabs.set(route, page)
    open.push(page)
    page.call('onLoad', query)
    page.call('onShow')
    page.call('onReady')
  }
  const close = (keep: boolean) => {
    const page = open.pop()
    if (!page) return
    page.call('onHide')
    if (keep) return
    page.call('onUnload')
    page.leave()
    tabs.delete(page.route)
  }
  const target = (url: unknown, tab: boolean) => {
    const { route, query } = partsOf(url, open.at(-1)?.route ?? '')
    if (!bundle.pages.includes(route)) throw new Refusal(`page "${route}" is not found`)
    if (bundle.tabs.has(route) !== tab)
      throw new Refusal(tab ? 'can not switch to no-tabBar page' : 'can not navigateTo a tabbar page')
    return { route, query }
  }
  const moves = {
    navigateTo({ url }: Options) {
      const { route, query } = target(url, false)
      if (open.length >= MOST) throw new Refusal('webview count limit exceed')
      top().call('onHide')
      load(route, query)
    },
    redirectTo({ url }: Options) {
      const { route, query } = target(url, false)
      close(bundle.tabs.has(top().route))
      load(route, query)
    },
    reLaunch({ url }: Options) {
      const { route, query } = partsOf(url, '')
      if (!bundle.pages.includes(route)) throw new Refusal(`page "${route}" is not found`)
      while (open.length > 0) close(false)
      load(route, query)
    },
    switchTab({ url }: Options) {
      const { route } = target(url, true)
      while (open.length > 0) close(bundle.tabs.has(top().route))
      const kept = tabs.get(route)
      if (!kept) return load(route, {})
      open.push(kept)
      kept.call('onShow')
    },
    navigateBack({ delta = 1 }: Options) {
      for (let left = Number(delta); left > 0 && open.length > 1; left--) close(false)
      top().call('onShow')
    },
  }
  return { open, top, moves }
}

interface PageParts extends Pick<StackParts, 'wrapper' | 'onPayload'> {
  readonly route: string
  readonly config: PageConfig
}

function openPage({ route, config, wrapper, onPayload }: PageParts): OpenPage {
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

function partsOf(url: unknown, from: string): { readonly route: string; readonly query: object } {
  const [path = '', query = ''] = String(url).split('?')
  const route = path.startsWith('/') ? path.slice(1) : `${from.replace(/[^/]*$/, '')}${path}`
  const pairs = query.split('&').filter(Boolean)
  // WeChat hands the parts over as they stand in the address, still encoded.
  return { route, query: Object.fromEntries(pairs.map((pair) => pair.split(/=(.*)/s).slice(0, 2))) }
}
