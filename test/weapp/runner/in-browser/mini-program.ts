import { rawCall } from '../../../support/emulator-client'
import type { AppJson } from '../../support/bundle'
import { type Device, deviceOf } from '../../support/device/device'
import type { Ask } from '../../support/device/words'
import type { Options } from '../../support/question'
import { createWechat, type Owner } from '../../support/wechat'
import type { WeappSource } from '../build-runner'
import { componentSpaceOf } from './component-space'
import { askInDialog } from './dialogs'
import { type DrawnPage, HOME, pagesOf } from './pages'
import { screenOf } from './phone-apis'
import { keepPictures } from './picture'
import { putWatched } from './put'
import { scriptsIn } from './scripts'
import { agreement, shelf, storage } from './storage'

/** Whose phone it is, and what its owner and WeChat will say. */
export interface PhoneParts {
  readonly openid: string
  readonly owner: Owner
  readonly ask: Ask
  /** Ids of the buttons of agreement that have been pressed. */
  readonly pressed: ReadonlySet<string>
  /** Called when another page is on top. */
  moved(address: string): void
  complain(error: unknown): void
}

export interface MiniProgram {
  open(url: string): void
  back(): void
  top(): DrawnPage
  calls(api: string): readonly unknown[]
  readonly device: Device
  unknownApis(): readonly string[]
}

type Groups = Parameters<typeof componentSpaceOf>[1]

/** Starts the mini-program from nothing, up to and with `App.onShow`; no page is open yet. */
export function startMiniProgram(source: WeappSource, groups: Groups, phone: PhoneParts): MiniProgram {
  const app = source.app as AppJson
  const packageOf = (path: string) => app.subPackages?.find(({ root }) => path.startsWith(`${root}/`))?.root
  const device = deviceWith({ app, packageOf, phone })
  keepPictures(source.pictures, device.files)
  const space = componentSpaceOf(source, groups)
  const known = new Set<string>()
  const load = (path: string) => {
    if (known.has(path)) return
    known.add(path)
    space.registering(path, () => scripts.load(`${path}.js`))
  }
  const { stack, moves, view, back } = pagesOf(source, { moved: phone.moved, space, load })
  const wechat = createWechat({
    ...{ app, owner: phone.owner, device, storage, moves, complain: phone.complain, fromJson: JSON.parse },
    callFunction: ({ name, data }: Options) => rawCall('', phone.openid, { fn: `${name}`, body: data }),
    more: screenOf({ device, ask: phone.ask, view }),
  })
  const config: Record<string, unknown> = {}
  const takeApp = (definition: object) => void Object.assign(config, definition)
  const given = {
    ...space.registers,
    App: takeApp,
    getApp: () => config,
    getCurrentPages: () => stack.open.map(({ instance }) => instance),
    wx: wechat.wx,
    __wxConfig: app,
    console: { ...console, warn: console.error },
  }
  const scripts = scriptsIn({ scripts: source.scripts, packageOf, given, requirePlugin: device.requirePlugin })
  for (const path of ['app', 'comp', 'custom-wrapper']) if (`${path}.js` in source.scripts) load(path)
  launch(config)
  return {
    open: (url) => moves.reLaunch({ url: url || HOME }),
    back,
    top: stack.top,
    calls: (api) => wechat.calls.filter((call) => call.api === api).map(({ options }) => options),
    unknownApis: wechat.unknown,
    device,
  }
}

interface DeviceBox {
  readonly app: AppJson
  packageOf(path: string): string | undefined
  readonly phone: PhoneParts
}

function deviceWith({ app, packageOf, phone }: DeviceBox): Device {
  const { ask, pressed, openid, owner } = phone
  return deviceOf({
    ...{ app, packageOf, ask, pressed, shelf, agreement, put: putWatched },
    line: { url: '', openid },
    isTapping: () => owner.tapping,
    askPlainly: async () => (await askInDialog('用户隐私保护提示', ['拒绝', '同意'])) === 1,
    openContract: () => void askInDialog('小程序用户隐私保护指引', ['返回']),
  })
}

function launch(app: Readonly<Record<string, unknown>>): void {
  const options = { path: HOME.slice(1), query: {}, scene: 1001, shareTicket: '', referrerInfo: {} }
  for (const lifecycle of ['onLaunch', 'onShow']) {
    const run = app[lifecycle]
    if (typeof run === 'function') run.call(app, options)
  }
}
