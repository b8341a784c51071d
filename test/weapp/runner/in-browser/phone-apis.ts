import type { Device } from '../../support/device/device'
import type { Ask } from '../../support/device/words'
import type { Options, Questions } from '../../support/question'
import { silentAudio } from '../../support/silent-audio'
import { canvasApis } from './canvas'
import { dialogs } from './dialogs'
import { queryWithNodes } from './node-query'
import { pictureQuestions } from './pictures'
import { settings } from './settings'
import { soundApis } from './sounds'

export interface ScreenParts {
  readonly device: Pick<Device, 'files'>
  readonly ask: Ask
  readonly view: {
    title(words: string): void
    scrollTo(top: number): void
    coverTabs(covered: boolean): void
    selectorQuery(): Parameters<typeof queryWithNodes>[0]
  }
}

/** Height in px of the phone's own bar at the top, as in `weapp-runner.css`. */
const STATUS_BAR = 24
const CAPSULE = { top: 30, right: 7, width: 87, height: 32 }

/** Questions whose answer is that it is done. */
const QUIET = [
  ...['startPullDownRefresh', 'stopPullDownRefresh', 'setNavigationBarColor', 'showShareMenu', 'hideShareMenu'],
  ...['setKeepScreenOn', 'setInnerAudioOption'],
] as const

/** What this phone can do beside what every phone of these tests can. */
export function screenOf({ device, ask, view }: ScreenParts) {
  const own: Questions = {
    ...dialogs(),
    ...Object.fromEntries(QUIET.map((api) => [api, () => undefined])),
    ...pictureQuestions(device.files, ask),
    getNetworkType: () => ({ networkType: navigator.onLine ? 'wifi' : 'none' }),
    setNavigationBarTitle: ({ title }: Options) => view.title(`${title}`),
    pageScrollTo: ({ scrollTop = 0 }: Options) => view.scrollTo(Number(scrollTop)),
    showTabBar: () => view.coverTabs(false),
    hideTabBar: () => view.coverTabs(true),
    checkIsOpenAccessibility: () => ({ open: settings().screenReader === true }),
  }
  return {
    questions: (common: Questions) => ({ ...common, ...own }),
    others: {
      ...windowApis(),
      ...watchApis(),
      ...viewApis(view),
      ...soundApis(ask),
      ...canvasApis(),
    },
  }
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
  const { fontSizeSetting = 16, fontSizeScaleFactor = 1 } = settings()
  const base = { SDKVersion: '3.9.0', version: '8.0.50', language: 'zh_CN', fontSizeSetting, fontSizeScaleFactor }
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

function viewApis(view: ScreenParts['view']) {
  return {
    createWebAudioContext: silentAudio,
    createSelectorQuery: () => queryWithNodes(view.selectorQuery()),
    nextTick: (run: () => void) => void Promise.resolve().then(run),
    canIUse: () => true,
  }
}
