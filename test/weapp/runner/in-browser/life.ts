import type { Query } from '../../support/page-stack'

/** By what way a mini-program is opened. */
export interface Entry {
  /** Route of a page, and its parameters as they stand in the address. */
  readonly path: string
  readonly query: Query
  /** WeChat's number for the way: 1001 the list of mini-programs, 1007 a card in a chat, 1047 a scanned code. */
  readonly scene: number
}

export const FROM_LIST = 1_001

type Watcher = (options: object) => void

const EVENTS = ['AppShow', 'AppHide'] as const

/** The life of an app from its launch on: `config` is what its script gives to `App()`. */
export function lifeOf(config: Readonly<Record<string, unknown>>, first: Entry) {
  const watchers = { AppShow: new Set<Watcher>(), AppHide: new Set<Watcher>() }
  let latest = first
  const told = (entry: Entry) => ({ ...entry, shareTicket: '', referrerInfo: {} })
  const run = (lifecycle: string, options: object) => {
    const handler = config[lifecycle]
    if (typeof handler === 'function') handler.call(config, options)
    return typeof handler === 'function'
  }
  const tell = (event: (typeof EVENTS)[number], options: object) => {
    run(event.replace('App', 'on'), options)
    for (const watch of watchers[event]) watch(options)
  }
  return {
    apis: {
      getLaunchOptionsSync: () => told(first),
      getEnterOptionsSync: () => told(latest),
      ...Object.fromEntries(EVENTS.map((event) => [`on${event}`, (watch: Watcher) => void watchers[event].add(watch)])),
      ...Object.fromEntries(
        EVENTS.map((event) => [`off${event}`, (watch: Watcher) => void watchers[event].delete(watch)]),
      ),
    },
    launch() {
      run('onLaunch', told(first))
      tell('AppShow', told(first))
    },
    hide: () => tell('AppHide', {}),
    show(entry: Entry = latest) {
      latest = entry
      tell('AppShow', told(entry))
    },
    /** False where the app does not care, and WeChat shows a page of its own. */
    missesPage: ({ path, query }: Entry) => run('onPageNotFound', { path, query, isEntryPage: true }),
  }
}
