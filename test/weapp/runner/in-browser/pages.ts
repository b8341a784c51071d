import type { AppJson } from '../../support/bundle'
import { createPageStack, type Query, type StackedPage } from '../../support/page-stack'
import type { Options } from '../../support/question'
import type { WeappSource } from '../build-runner'
import type { ComponentSpace } from './component-space'
import { createFrame, type Frame, type Layer } from './frame'

/** The page a start without an address opens, and the one behind every other. */
export const HOME = '/pages/home/index'

export interface DrawnPage extends StackedPage {
  readonly layer: Layer
  /** What its script knows as `this`. */
  readonly instance: Readonly<Record<string, unknown>>
  readonly query: Query
}

interface PagesParts {
  readonly space: ComponentSpace
  /** Runs a page's script once. */
  load(path: string): void
  /** Called with the address of the page on top, whenever it may be another one. */
  moved(address: string): void
}

/** The pages of the running mini-program, on the screen and on its stack. */
export function pagesOf(source: WeappSource, parts: PagesParts) {
  const tabs = new Set((source.app as AppJson).tabBar?.list.map(({ pagePath }) => pagePath))
  const frame = createFrame(source, (route) => moves.switchTab({ url: `/${route}` }))
  const back = () => (stack.open.length > 1 ? moves.navigateBack({}) : moves.reLaunch({ url: HOME }))
  const create = (route: string, query: Query) => {
    parts.load(route)
    const layer = frame.open(route, tabs.has(route) ? undefined : back)
    return drawnPage({ route, query, layer }, { frame, space: parts.space })
  }
  const stack = createPageStack({ bundle: { pages: source.pages, tabs }, create })
  const shown = (move: (options: Options) => void) => (options: Options) => {
    move(options)
    const { layer, route, query } = stack.top()
    frame.show(layer, route)
    const pairs = Object.entries(query).map((pair) => pair.join('='))
    parts.moved(`/${route}${pairs.length === 0 ? '' : `?${pairs.join('&')}`}`)
  }
  const { navigateTo, redirectTo, reLaunch, switchTab, navigateBack } = stack.moves
  const moves = {
    navigateTo: shown(navigateTo),
    redirectTo: shown(redirectTo),
    reLaunch: shown(reLaunch),
    switchTab: shown(switchTab),
    navigateBack: shown(navigateBack),
  }
  const view = {
    title: (words: string) => stack.top().layer.title(words),
    scrollTo: (top: number) => stack.top().layer.scroller.scrollTo({ top }),
    coverTabs: frame.coverTabs,
    selectorQuery: () => (stack.top().instance.createSelectorQuery as () => never)(),
  }
  return { stack, moves, view, back }
}

/** Drawn and on the screen before its first lifecycle, so that whatever it measures is there. */
function drawnPage(
  page: Pick<DrawnPage, 'route' | 'query' | 'layer'>,
  { frame, space }: { readonly frame: Frame; readonly space: ComponentSpace },
): DrawnPage {
  const { route, layer } = page
  frame.show(layer, route)
  const { instance, attach, release } = space.make(route)
  Object.assign(instance, { route, __route__: route })
  attach(layer.scroller)
  const call = (name: string, ...args: readonly unknown[]) => {
    const handler = instance[name]
    if (typeof handler === 'function') handler.apply(instance, args)
  }
  layer.scroller.addEventListener('scroll', () => call('onPageScroll', { scrollTop: layer.scroller.scrollTop }))
  const leave = () => {
    release()
    layer.remove()
  }
  return { ...page, instance, call, leave }
}
