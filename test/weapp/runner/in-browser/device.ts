import { silentAudio } from '../../support/silent-audio'
import { type Options, type Questions, Refusal } from '../../support/wechat'
import { dialogs } from './dialogs'

/** What a story has decided beforehand: what an API answers, or how it fails. */
export type Decided = { readonly result: object } | { readonly fails: string }

export interface DeviceParts {
  /** By name of the API. */
  readonly decided: ReadonlyMap<string, Decided>
  readonly view: {
    title(words: string): void
    scrollTo(top: number): void
    coverTabs(covered: boolean): void
    selectorQuery(): unknown
  }
}

/** Height in px of the phone's own bar at the top, as in `weapp-runner.css`. */
const STATUS_BAR = 24
const CAPSULE = { top: 30, right: 7, width: 87, height: 32 }

/** Questions whose answer is that it is done. */
const QUIET = [
  ...['vibrateShort', 'vibrateLong', 'setClipboardData', 'shareFileMessage', 'startPullDownRefresh'],
  ...['stopPullDownRefresh', 'requirePrivacyAuthorize', 'setNavigationBarColor', 'showShareMenu', 'setKeepScreenOn'],
] as const

/** Questions that only a story can answer. */
const ASKED = ['chooseLocation', 'chooseMedia', 'scanCode', 'getFuzzyLocation'] as const

/** What this phone can do beside what every phone of these tests can. */
export function deviceOf({ decided, view }: DeviceParts) {
  const own: Questions = {
    ...dialogs(),
    ...Object.fromEntries(QUIET.map((api) => [api, () => undefined])),
    ...Object.fromEntries(ASKED.map((api) => [api, () => undecided(api)])),
    getNetworkType: () => ({ networkType: navigator.onLine ? 'wifi' : 'none' }),
    setNavigationBarTitle: ({ title }: Options) => view.title(`${title}`),
    pageScrollTo: ({ scrollTop = 0 }: Options) => view.scrollTo(Number(scrollTop)),
    showTabBar: () => view.coverTabs(false),
    hideTabBar: () => view.coverTabs(true),
    getSetting: () => ({ authSetting: {}, subscriptionsSetting: { mainSwitch: true, itemSettings: {} } }),
  }
  return {
    questions: (common: Questions) => asDecided({ ...common, ...own }, decided),
    others: { ...windowApis(), ...watchApis(), ...viewApis(view) },
  }
}

/** What the story decided comes before what this phone would say by itself. */
function asDecided(questions: Questions, decided: DeviceParts['decided']): Questions {
  const asking = (api: string, ask: Questions[string]) => (options: Options) => {
    const word = decided.get(api)
    if (!word) return ask(options)
    if ('fails' in word) throw new Refusal(word.fails)
    return word.result
  }
  return Object.fromEntries(Object.entries(questions).map(([api, ask]) => [api, asking(api, ask)]))
}

function undecided(api: string): never {
  throw new Refusal(`nobody has decided what ${api} answers`)
}

function windowApis() {
  const size = () => ({
    ...{ statusBarHeight: STATUS_BAR, pixelRatio: devicePixelRatio, screenTop: 0 },
    ...{ screenWidth: innerWidth, screenHeight: innerHeight, windowWidth: innerWidth, windowHeight: innerHeight - 88 },
    safeArea: {
      top: STATUS_BAR,
      left: 0,
      right: innerWidth,
      bottom: innerHeight,
      width: innerWidth,
      height: innerHeight,
    },
  })
  const device = { brand: 'devtools', model: 'Chromium', system: 'Android 13', platform: 'android' }
  const base = { SDKVersion: '3.9.0', version: '8.0.50', language: 'zh_CN', fontSizeSetting: 16 }
  return {
    getWindowInfo: size,
    getDeviceInfo: () => device,
    getAppBaseInfo: () => base,
    getSystemInfoSync: () => ({ ...size(), ...device, ...base }),
    getMenuButtonBoundingClientRect() {
      const { top, right, width, height } = CAPSULE
      return { top, width, height, bottom: top + height, left: innerWidth - right - width, right: innerWidth - right }
    },
  }
}

function watchApis() {
  const watchers = new Set<(status: object) => void>()
  const tell = () => {
    const status = { isConnected: navigator.onLine, networkType: navigator.onLine ? 'wifi' : 'none' }
    for (const watch of watchers) watch(status)
  }
  window.addEventListener('online', tell)
  window.addEventListener('offline', tell)
  return {
    onNetworkStatusChange: (watch: (status: object) => void) => void watchers.add(watch),
    offNetworkStatusChange: (watch: (status: object) => void) => void watchers.delete(watch),
  }
}

function viewApis(view: DeviceParts['view']) {
  const nothing = () => undefined
  return {
    createWebAudioContext: silentAudio,
    createInnerAudioContext: () => ({ src: '', play: nothing, pause: nothing, stop: nothing, destroy: nothing }),
    createSelectorQuery: () => view.selectorQuery(),
    nextTick: (run: () => void) => void Promise.resolve().then(run),
    canIUse: () => true,
  }
}
