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
    const layer = frame.open(route, tabs.has(route) ? undefined : { alone: stack.open.length === 0, run: back })
    return drawnPage({ route, query, layer }, { frame, space: parts.space })
  }
  const stack = createPageStack({ bundle: { pages: source.pages, tabs }, create })
  const shown = (move: (options: Options) => void) => (options: Options) => {
    move(options)
    const { layer, route, query } = stack.top()
    frame.show(layer, route)
    parts.moved(addressOf({ path: route, query }))
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

/** Where a page is, as links say it. */
export function addressOf({ path, query }: { readonly path: string; readonly query: Query }): string {
  const pairs = Object.entries(query).map((pair) => pair.join('='))
  return `/${path}${pairs.length === 0 ? '' : `?${pairs.join('&')}`}`
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
  listenToScrolling(layer.scroller, call)
  const leave = () => {
    release()
    layer.remove()
  }
  return { ...page, instance, call, leave }
}

/** px from the end of a page at which it counts as reached, unless its configuration says otherwise. */
const NEAR_END_PX = 50

function listenToScrolling(scroller: HTMLElement, call: DrawnPage['call']): void {
  let atEnd = false
  scroller.addEventListener('scroll', () => {
    const { scrollTop, scrollHeight, clientHeight } = scroller
    call('onPageScroll', { scrollTop })
    const isAtEnd = scrollTop + clientHeight >= scrollHeight - NEAR_END_PX
    if (isAtEnd && !atEnd) call('onReachBottom')
    atEnd = isAtEnd
  })
}
