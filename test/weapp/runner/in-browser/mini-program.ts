import { rawCall } from '../../../support/emulator-client'
import type { AppJson } from '../../support/bundle'
import { type Device, deviceOf } from '../../support/device/device'
import type { Ask } from '../../support/device/words'
import type { Options } from '../../support/question'
import { createWechat, type Owner } from '../../support/wechat'
import type { WeappSource } from '../build-runner'
import { componentSpaceOf } from './component-space'
import { askInDialog } from './dialogs'
import { type Entry, lifeOf } from './life'
import { addressOf, type DrawnPage, HOME, pagesOf } from './pages'
import { screenOf } from './phone-apis'
import { keepPictures } from './picture'
import { putWatched } from './put'
import { scriptsIn } from './scripts'
import { agreement, shelf, storage } from './storage'
import { sleep, wake } from './timers'

/** Whose phone it is, and what its owner and WeChat will say. */
export interface PhoneParts {
  readonly openid: string
  readonly entry: Entry
  readonly owner: Owner
  readonly ask: Ask
  /** Ids of the buttons of agreement that have been pressed. */
  readonly pressed: ReadonlySet<string>
  /** Called when another page is on top. */
  moved(address: string): void
  complain(error: unknown): void
}

export interface MiniProgram {
  back(): void
  /** The phone is put into a pocket: nothing runs any more. */
  hide(): void
  /** It is taken out; with an entry, because somebody has opened a link or scanned a code, and only that page is open then. */
  show(entry?: Entry): void
  top(): DrawnPage
  calls(api: string): readonly unknown[]
  readonly device: Device
  unknownApis(): readonly string[]
}

type Groups = Parameters<typeof componentSpaceOf>[1]

// Over 40 lines: a start, in its order.
/** Starts the mini-program from nothing, and opens the page of `phone.entry`. */
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
  const config: Record<string, unknown> = {}
  const life = lifeOf(config, phone.entry)
  const screen = screenOf({ device, ask: phone.ask, view })
  const wechat = createWechat({
    ...{ app, owner: phone.owner, device, storage, moves, complain: phone.complain, fromJson: JSON.parse },
    callFunction: ({ name, data }: Options) => rawCall('', phone.openid, { fn: `${name}`, body: data }),
    more: { ...screen, others: { ...screen.others, ...life.apis } },
  })
  const takeApp = (definition: object) => void Object.assign(config, definition)
  const given = {
    ...{ ...space.registers, wx: wechat.wx, __wxConfig: app },
    App: takeApp,
    getApp: () => config,
    getCurrentPages: () => stack.open.map(({ instance }) => instance),
    console: { ...console, warn: console.error },
  }
  const scripts = scriptsIn({ scripts: source.scripts, packageOf, given, requirePlugin: device.requirePlugin })
  for (const path of ['app', 'comp', 'custom-wrapper']) if (`${path}.js` in source.scripts) load(path)
  const open = (entry: Entry) => {
    if (source.pages.includes(entry.path)) moves.reLaunch({ url: addressOf(entry) })
    else if (!life.missesPage(entry))
      void askInDialog('页面不存在', ['回首页']).then(() => moves.reLaunch({ url: HOME }))
  }
  life.launch()
  open(phone.entry)
  return {
    back,
    ...pocket({ life, open, top: stack.top }),
    top: stack.top,
    calls: (api) => wechat.calls.filter((call) => call.api === api).map(({ options }) => options),
    unknownApis: wechat.unknown,
    device,
  }
}

interface Pocketed {
  readonly life: ReturnType<typeof lifeOf>
  open(entry: Entry): void
  top(): DrawnPage
}

function pocket({ life, open, top }: Pocketed): Pick<MiniProgram, 'hide' | 'show'> {
  return {
    hide() {
      top().call('onHide')
      life.hide()
      sleep()
    },
    show(entry) {
      wake()
      life.show(entry)
      if (entry) open(entry)
      else top().call('onShow')
    },
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
