import type { Bundle } from './bundle'
import { type Options, Refusal } from './question'

/** A page as the stack needs it. */
export interface StackedPage {
  readonly route: string
  /** Calls a lifecycle of the page. */
  call(name: string, ...args: readonly unknown[]): void
  /** It is taken off the view for good. */
  leave(): void
}

export interface PageStack<P extends StackedPage> {
  readonly open: readonly P[]
  top(): P
  /** The APIs under which the mini-program moves between pages; each throws a `Refusal`. */
  readonly moves: Readonly<Record<'navigateTo' | 'redirectTo' | 'reLaunch' | 'switchTab' | 'navigateBack', Move>>
}

type Move = (options: Options) => void

/** The parameters of an address as they stand in it, still encoded, as WeChat hands them over. */
export type Query = Readonly<Record<string, string>>

interface StackParts<P extends StackedPage> {
  readonly bundle: Pick<Bundle, 'pages' | 'tabs'>
  /** A new instance of a page, before any of its lifecycles. */
  create(route: string, query: Query): P
}

/** WeChat keeps no more pages than this. */
const MOST = 10

export function createPageStack<P extends StackedPage>(parts: StackParts<P>): PageStack<P> {
  const { bundle } = parts
  const shown = createShown(parts)
  const { open, top, load, close } = shown
  const target = (url: unknown, tab: boolean) => {
    const { route, query } = partsOf(url, open.at(-1)?.route ?? '')
    if (!bundle.pages.includes(route)) throw new Refusal(`page "${route}" is not found`)
    if (bundle.tabs.has(route) === tab) return { route, query }
    throw new Refusal(tab ? 'can not switch to no-tabBar page' : 'can not navigateTo a tabbar page')
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
      close()
      load(route, query)
    },
    reLaunch({ url }: Options) {
      const { route, query } = target(url, bundle.tabs.has(partsOf(url, '').route))
      while (open.length > 0) close()
      load(route, query)
    },
    switchTab({ url }: Options) {
      const { route } = target(url, true)
      shown.toTab(route)
    },
    navigateBack({ delta = 1 }: Options) {
      for (let left = Number(delta); left > 0 && open.length > 1; left--) close()
      top().call('onShow')
    },
  }
  return { open, top, moves }
}

/** What is open, and the lifecycles that go with opening and closing it. */
function createShown<P extends StackedPage>({ bundle, create }: StackParts<P>) {
  const open: P[] = []
  const tabs = new Map<string, P>()
  const top = () => {
    const page = open.at(-1)
    if (!page) throw new Error('no page is open')
    return page
  }
  const load = (route: string, query: Query) => {
    const page = create(route, query)
    if (bundle.tabs.has(route)) tabs.set(route, page)
    open.push(page)
    page.call('onLoad', query)
    page.call('onShow')
    page.call('onReady')
  }
  const close = () => {
    const page = open.pop()
    if (!page) return
    page.call('onUnload')
    page.leave()
    tabs.delete(page.route)
  }
  /** A tab stays alive behind another one; what lies on top of it does not. */
  const toTab = (route: string) => {
    const hidden = open.at(-1)
    while (open.length > 0 && !bundle.tabs.has(top().route)) close()
    if (hidden && open.pop() === hidden) hidden.call('onHide')
    const kept = tabs.get(route)
    if (!kept) return load(route, {})
    open.push(kept)
    kept.call('onShow')
  }
  return { open, top, load, close, toTab }
}

/** What an address means on the page at `from`. */
export function partsOf(url: unknown, from: string): { readonly route: string; readonly query: Query } {
  const [path = '', query = ''] = String(url).split('?')
  const route = path.startsWith('/') ? path.slice(1) : `${from.replace(/[^/]*$/, '')}${path}`
  const pairs = query.split('&').filter(Boolean)
  return { route, query: Object.fromEntries(pairs.map((pair) => pair.split(/=(.*)/s).slice(0, 2))) }
}
