import { partsOf } from '../../support/page-stack'
import type { WeappSource } from '../build-runner'
import { pressedButtons } from './button'
import { watchSetData, watchWarnings } from './component-space'
import { handle } from './events'
import { listenToFingers } from './fingers'
import { type Entry, FROM_LIST } from './life'
import { type MiniProgram, startMiniProgram } from './mini-program'
import { HOME } from './pages'
import { passTime } from './timers'
import './window'

const owner = { place: null, connected: true, tapping: false }
let running: MiniProgram | undefined

function now(): MiniProgram {
  if (!running) throw new Error('the mini-program has not started')
  return running
}

let configs: WeappSource['configs'] = {}

function entryAt(address: string, scene: number): Entry {
  const { route: path, query } = partsOf(address || HOME, '')
  return { path, query, scene }
}

function inSearch(name: string): string | null {
  return new URLSearchParams(location.search).get(name)
}

const told = new Set<string>()

function tellUnknownApis(): void {
  for (const api of running?.unknownApis() ?? []) {
    if (!told.has(api)) console.error(`wx.${api} was looked for and is not known`)
    told.add(api)
  }
}

window.weappRunner = {
  handle,
  unknownTemplate: (name) => console.error(`no template ${name}`),
  start(source, groups) {
    configs = source.configs
    const largest = new Map<string, number>()
    watchSetData((path, bytes) => {
      if (bytes <= (largest.get(path) ?? 0)) return
      largest.set(path, bytes)
      window.noteSetData?.(path, bytes)
    })
    watchWarnings()
    listenToFingers({
      tapping: (is) => {
        owner.tapping = is
      },
    })
    running = startMiniProgram(source, groups, {
      ...{ openid: inSearch('as') ?? '', owner, pressed: pressedButtons },
      entry: entryAt(location.hash.slice(1), Number(inSearch('scene') ?? FROM_LIST)),
      ask: async (api, options) => (await window.askOwner?.(api, plain(options))) ?? undefined,
      complain: (error) => console.error(error instanceof Error ? error.stack : error),
      moved(address) {
        history.replaceState(null, '', `${location.pathname}${location.search}#${address}`)
        tellUnknownApis()
      },
    })
    tellUnknownApis()
  },
  back: () => now().back(),
  passes(ms) {
    passTime(ms)
    running?.device.microphone.passes(ms)
  },
  pullsDown() {
    const { route, call } = now().top()
    const { enablePullDownRefresh } = (configs[route] ?? {}) as { readonly enablePullDownRefresh?: boolean }
    if (enablePullDownRefresh !== true) throw new Error(`${route} is not pulled down: it has no enablePullDownRefresh`)
    call('onPullDownRefresh')
  },
  hides: () => now().hide(),
  shows: (address, scene) => now().show(address === undefined ? undefined : entryAt(address, scene ?? FROM_LIST)),
  shares: (from = 'menu') =>
    (now().top().instance.onShareAppMessage as ((how: object) => unknown) | undefined)?.({ from }),
  calls: (api) => now().calls(api),
}

/** Callbacks stay on the phone. */
function plain(options: object): object {
  return JSON.parse(JSON.stringify(options))
}
