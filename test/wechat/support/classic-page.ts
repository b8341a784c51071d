import { join } from 'node:path'
import type { OpenPage, PageParts } from '../../weapp/support/open-page'
import type { Tree } from '../../weapp/support/page-data'
import type { ComponentConfig } from '../../weapp/support/wrappers'
import { type ClassicComponent, type Definition, type Simulate, simulateHere } from './simulate-here'

type Update = Readonly<Record<string, unknown>>

/** A page of the build on WeChat's classic component engine, its template compiled by WeChat's own compiler. */
export interface ClassicPage extends OpenPage {
  readonly view: ClassicComponent
}

/** The engine of one test file: templates are compiled and components registered once, however many phones there are. */
export function classicEngine(home: string): { open(parts: PageParts): ClassicPage } {
  const simulate = simulateHere()
  const ids = new Map<string, string>()
  const pages = new WeakMap<object, OpenPage>()
  let opening: PageParts | undefined
  const wrapper = () => {
    if (!opening) throw new Error('no page has been opened')
    return opening.wrapper()
  }
  const script = (path: string, definition: () => Definition) =>
    jest.doMock(join(home, path), () => simulate.register(definition()), { virtual: true })
  for (const name of ['custom-wrapper', 'comp']) script(name, () => wrapperOf(wrapper))
  return {
    open(parts) {
      opening = parts
      const { route, config } = parts
      if (!ids.has(route)) {
        script(route, () => pageOf(config, (instance) => pages.get(instance)))
        ids.set(route, simulate.load(join(home, route), 'page', { rootPath: home, compiler: 'official' }))
      }
      const page = show(simulate, ids.get(route) ?? '', parts)
      if (page.view.instance) pages.set(page.view.instance, page)
      return page
    },
  }
}

function show(simulate: Simulate, id: string, { route, config }: PageParts): ClassicPage {
  const view = simulate.render(id)
  view.attach(document.createElement('main'))
  const instance: Record<string, unknown> = {
    ...config,
    route,
    __route__: route,
    get data() {
      return view.data
    },
    setData(update: Update, done?: () => void) {
      view.setData(carried(update))
      done?.call(instance)
    },
  }
  return {
    route,
    view,
    instance,
    get data() {
      return view.data as Tree
    },
    call(name, ...args) {
      const handler = instance[name]
      if (typeof handler === 'function') handler.apply(instance, args)
    },
    leave: () => view.detach(),
  }
}

/** A page as the component that it has to be here; its script lives on the phone and hears of events through the page. */
function pageOf({ data }: PageParts['config'], pageFor: (instance: object) => OpenPage | undefined): Definition {
  return {
    data: carried(data ?? {}),
    methods: {
      eh(this: object, event: unknown) {
        pageFor(this)?.call('eh', event)
      },
    },
  }
}

/** Taro's component for what is drawn apart from its page. */
function wrapperOf(configOf: () => ComponentConfig): Definition {
  const selves = new WeakMap<object, { readonly config: ComponentConfig; readonly self: object }>()
  const of = (instance: object) => {
    const known = selves.get(instance)
    if (known) return known
    const config = configOf()
    const { data, setData } = instance as { data: unknown; setData(update: Update, done?: () => void): void }
    const self = {
      ...config.methods,
      data,
      props: {},
      setData: (update: Update, done?: () => void) => setData.call(instance, carried(update) as Update, done),
    }
    const made = { config, self }
    selves.set(instance, made)
    return made
  }
  return {
    properties: { i: { type: Object, value: { nn: 'view' } }, l: { type: String, value: '' } },
    attached(this: object) {
      const { config, self } = of(this)
      config.attached?.call(self)
    },
    detached(this: object) {
      const { config, self } = of(this)
      config.detached?.call(self)
    },
    methods: {
      eh(this: object, event: unknown) {
        const { config, self } = of(this)
        const handler = config.methods?.eh
        if (typeof handler === 'function') handler.call(self, event)
      },
    },
  }
}

/** What is said between a script and its view goes as JSON: neither sees an object of the other. */
function carried(update: unknown): Update {
  return JSON.parse(JSON.stringify(update)) as Update
}
