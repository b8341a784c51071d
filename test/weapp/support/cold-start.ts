import { rawCall } from '../../support/emulator-client'
import type { Bundle } from './bundle'
import { putAtOnce } from './device/cloud-storage'
import { type Device, deviceOf } from './device/device'
import type { OwnersMind } from './device/words'
import { startEngine } from './engine'
import { type OpenPage, openPage, type PageParts } from './open-page'
import type { Payload } from './page-data'
import { createPageStack, type PageStack } from './page-stack'
import type { PhoneTime } from './phone-time'
import type { Settling } from './settling'
import { createWechat, type Owner, type Wechat } from './wechat'
import type { ComponentConfig } from './wrappers'

/** Whose phone it is, at which cloud, and what its clock shows. */
export interface Line {
  readonly url: string
  readonly openid: string
  readonly now: number
}

/** What a phone keeps from one start to the next. */
export interface Box {
  readonly bundle: Bundle
  readonly line: Line
  readonly time: PhoneTime
  readonly storage: Map<string, string>
  readonly files: Map<string, string>
  readonly owner: Owner
  readonly mind: OwnersMind
  readonly payloads: Payload[]
  readonly complain: (error: unknown) => void
  readonly work: Settling
  /** How a page comes to be on this phone; the plain kind when nothing is said. */
  readonly open?: (parts: PageParts) => OpenPage
}

export interface Running {
  readonly wechat: Wechat
  readonly stack: PageStack<OpenPage>
}

type Config = Readonly<Record<string, unknown>>

/** The functions by which a script hands its configuration over. */
const REGISTERS = ['App', 'Page', 'Component'] as const

// Over 40 lines: a start, in its order.
/** Starts the mini-program from nothing, up to and with `App.onShow`; no page is open yet. */
export function coldStart(box: Box): Running {
  const { bundle, line, time, storage, owner, work } = box
  const given = new Map<string, Config>()
  const kept = new Map<string, Config>()
  /** What the script at `path` hands over; it runs once, however many instances there will be. */
  const configOf = (path: string, register: (typeof REGISTERS)[number]): Config => {
    if (!kept.has(path)) {
      engine.load(path)
      kept.set(path, given.get(register) ?? {})
    }
    return kept.get(path) ?? {}
  }
  const create = (route: string) =>
    (box.open ?? openPage)({
      route,
      config: configOf(`${route}.js`, 'Page'),
      wrapper: () => configOf('custom-wrapper.js', 'Component') as ComponentConfig,
      onPayload: (payload) => void box.payloads.push(payload),
    })
  const stack = createPageStack({ bundle, create })
  const callFunction = async ({ name, data }: Config) => {
    const reply = await work.awaiting(rawCall(line.url, line.openid, { fn: String(name), body: data }))
    return engine.fromJson(JSON.stringify(reply))
  }
  const fromJson = (text: string) => engine.fromJson(text)
  const device = deviceIn(box)
  const wechat = createWechat({
    app: bundle.app,
    owner,
    device,
    storage,
    callFunction,
    moves: stack.moves,
    fromJson,
    complain: box.complain,
  })
  const registers = REGISTERS.map((name) => [name, (config: Config) => void given.set(name, config)])
  const globals = {
    ...time.globals,
    ...Object.fromEntries(registers),
    wx: wechat.wx,
    getApp: () => given.get('App'),
    getCurrentPages: () => stack.open.map(({ instance }) => instance),
    __wxConfig: bundle.app,
    console: { ...console, error: box.complain, warn: box.complain },
  }
  const engine = startEngine(bundle, { globals, now: time.now, requirePlugin: device.requirePlugin })
  launch(configOf('app.js', 'App'), bundle)
  return { wechat, stack }
}

/** Agreeing goes by a button of WeChat's own, which these phones have not: an owner has agreed before, or does not. */
function deviceIn({ bundle, line, files, owner, mind }: Box): Device {
  return deviceOf({
    ...{ app: bundle.app, packageOf: bundle.packageOf, ask: mind.ask, line, put: putAtOnce, shelf: files },
    agreement: { agreed: () => owner.agreed ?? true, agree: () => undefined },
    askPlainly: async () => true,
    openContract: () => undefined,
    pressed: new Set(),
    isTapping: () => owner.tapping,
  })
}

function launch(app: Config, { pages }: Bundle): void {
  const options = { path: pages[0], query: {}, scene: 1001, shareTicket: '', referrerInfo: {} }
  for (const lifecycle of ['onLaunch', 'onShow']) {
    const run = app[lifecycle]
    if (typeof run === 'function') run.call(app, options)
  }
}
