import { pressedButtons } from './button'
import { watchSetData } from './component-space'
import { handle } from './events'
import { listenToFingers } from './fingers'
import { type MiniProgram, startMiniProgram } from './mini-program'
import { passTime } from './timers'
import './window'

const owner = { place: null, connected: true, tapping: false }
let running: MiniProgram | undefined

function now(): MiniProgram {
  if (!running) throw new Error('the mini-program has not started')
  return running
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
    const largest = new Map<string, number>()
    watchSetData((path, bytes) => {
      if (bytes <= (largest.get(path) ?? 0)) return
      largest.set(path, bytes)
      window.noteSetData?.(path, bytes)
    })
    listenToFingers({
      tapping: (is) => {
        owner.tapping = is
      },
    })
    running = startMiniProgram(source, groups, {
      ...{ openid: new URLSearchParams(location.search).get('as') ?? '', owner, pressed: pressedButtons },
      ask: async (api, options) => (await window.askOwner?.(api, plain(options))) ?? undefined,
      complain: (error) => console.error(error instanceof Error ? error.stack : error),
      moved(address) {
        history.replaceState(null, '', `${location.pathname}${location.search}#${address}`)
        tellUnknownApis()
      },
    })
    running.open(location.hash.slice(1))
  },
  back: () => now().back(),
  passes(ms) {
    passTime(ms)
    running?.device.microphone.passes(ms)
  },
  pullsDown: () => now().top().call('onPullDownRefresh'),
  shares: (from = 'menu') =>
    (now().top().instance.onShareAppMessage as ((how: object) => unknown) | undefined)?.({ from }),
  calls: (api) => now().calls(api),
}

/** Callbacks stay on the phone. */
function plain(options: object): object {
  return JSON.parse(JSON.stringify(options))
}
