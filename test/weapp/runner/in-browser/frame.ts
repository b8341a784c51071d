import type { WeappSource } from '../build-runner'

/** What WeChat draws around one page. */
export interface Layer {
  /** The page's root goes in here and is scrolled by it. */
  readonly scroller: HTMLElement
  title(words: string): void
  remove(): void
}

/** What the button of a page's bar does. WeChat draws an arrow; a house, when nothing lies behind the page. */
export interface Back {
  readonly alone: boolean
  run(): void
}

export interface Frame {
  /** A new page lies over the others. */
  open(route: string, back: Back | undefined): Layer
  /** Only this page is to be seen. */
  show(layer: Layer, route: string): void
  coverTabs(covered: boolean): void
}

interface TabItem {
  readonly pagePath: string
  readonly text: string
  readonly iconPath: string
  readonly selectedIconPath: string
}

interface AppJson {
  readonly window?: { readonly navigationBarBackgroundColor?: string; readonly navigationBarTitleText?: string }
  readonly tabBar?: { color: string; selectedColor: string; backgroundColor: string; list: readonly TabItem[] }
}

type PageJson = { readonly navigationBarTitleText?: string; readonly navigationStyle?: string }

/** The phone's screen: pages over one another, and the tab bar under them. */
export function createFrame(source: WeappSource, openTab: (route: string) => void): Frame {
  const app = source.app as AppJson
  const layers = element('div', 'phone-layers')
  const tabs = tabBar(source, openTab)
  const styles = styleSheets(source.styles)
  const shown = new Map<Layer, HTMLElement>()
  let covered = false
  document.body.append(layers, tabs.bar)
  const showTabs = (route: string) => {
    tabs.bar.hidden = covered || !tabs.routes.has(route)
    tabs.mark(route)
  }
  let top = ''
  return {
    open(route, back) {
      const { box, layer } = pageLayer({ app, page: (source.configs[route] ?? {}) as PageJson, back })
      layers.append(box)
      const remove = () => {
        box.remove()
        shown.delete(kept)
      }
      const kept: Layer = { ...layer, remove }
      shown.set(kept, box)
      return kept
    },
    show(layer, route) {
      top = route
      for (const [other, box] of shown) box.hidden = other !== layer
      for (const [path, style] of styles) style.disabled = path !== 'app' && path !== route
      showTabs(route)
    },
    coverTabs(now) {
      covered = now
      showTabs(top)
    },
  }
}

interface LayerParts {
  readonly app: AppJson
  readonly page: PageJson
  readonly back: Back | undefined
}

function pageLayer({ app, page, back }: LayerParts) {
  const box = element('div', 'phone-layer')
  const scroller = element('div', 'phone-scroller')
  const view = element('div', 'phone-view', scroller)
  const title = element('div', 'phone-bar__title')
  title.textContent = page.navigationBarTitleText ?? app.window?.navigationBarTitleText ?? ''
  const capsule = element('div', 'phone-capsule')
  capsule.dataset.placeholder = '•••  ◉'
  capsule.setAttribute('aria-hidden', 'true')
  if (page.navigationStyle !== 'custom') {
    const bar = element('div', 'phone-bar', title)
    bar.style.background = app.window?.navigationBarBackgroundColor ?? ''
    if (back) bar.prepend(backButton(back))
    box.append(bar)
  }
  box.append(view, capsule)
  const rename = (words: string) => {
    title.textContent = words
  }
  return { box, layer: { scroller, title: rename } }
}

function backButton({ alone, run }: Back): HTMLElement {
  const button = document.createElement('button')
  button.className = 'phone-bar__back'
  button.dataset.placeholder = alone ? '⌂' : '‹'
  button.setAttribute('aria-label', alone ? '回首页' : '返回')
  button.addEventListener('click', run)
  return button
}

function tabBar({ app, pictures }: WeappSource, open: (route: string) => void) {
  const { tabBar } = app as AppJson
  const bar = element('nav', 'phone-tabs')
  bar.style.background = tabBar?.backgroundColor ?? ''
  const marks = (tabBar?.list ?? []).map(({ pagePath, text, iconPath, selectedIconPath }) => {
    const icon = document.createElement('img')
    icon.alt = ''
    const tab = document.createElement('a')
    tab.className = 'phone-tabs__tab'
    tab.setAttribute('role', 'link')
    tab.append(icon, text)
    tab.addEventListener('click', () => open(pagePath))
    bar.append(tab)
    return (route: string) => {
      icon.src = pictures[route === pagePath ? selectedIconPath : iconPath] ?? ''
      tab.style.color = (route === pagePath ? tabBar?.selectedColor : tabBar?.color) ?? ''
    }
  })
  const mark = (route: string) => {
    for (const each of marks) each(route)
  }
  return { bar, mark, routes: new Set(tabBar?.list.map(({ pagePath }) => pagePath)) }
}

function styleSheets(styles: WeappSource['styles']): ReadonlyMap<string, HTMLStyleElement> {
  return new Map(
    Object.entries(styles).map(([path, text]) => {
      const style = document.createElement('style')
      style.textContent = text
      document.head.append(style)
      return [path, style]
    }),
  )
}

function element(tag: string, className: string, ...children: Node[]): HTMLElement {
  const made = document.createElement(tag)
  made.className = className
  made.append(...children)
  return made
}
