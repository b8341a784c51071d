import type { AppJson } from './bundle'
import { silentAudio } from './silent-audio'

/** WeChat says no; the end of an `errMsg`. Anything else that is thrown is a fault of the mini-program. */
export class Refusal extends Error {}

export type Options = Readonly<Record<string, unknown>>

/** One call of a `wx` API, as the mini-program made it. */
export interface ApiCall {
  readonly api: string
  readonly options: unknown
}

/** What the phone and its owner do when the mini-program asks for something. */
export interface Owner {
  /** WGS-84 degrees; null when the owner refuses to tell. */
  place: { readonly lng: number; readonly lat: number } | null
  connected: boolean
  /** WeChat opens some questions only straight from a tap. */
  tapping: boolean
}

interface WechatParts {
  readonly app: AppJson
  readonly owner: Owner
  readonly storage: Pick<Map<string, string>, 'has' | 'get' | 'set' | 'delete'>
  /** Answers what the cloud function said; a rejection becomes `fail`. */
  callFunction(options: Options): Promise<unknown>
  /** The APIs that move between pages; each throws a `Refusal` to fail. */
  readonly moves: Questions
  fromJson(text: string): unknown
  complain(error: unknown): void
  /** This phone's questions, made of those that every phone of these tests answers, and other APIs as they are. */
  readonly more?: { questions(common: Questions): Questions; readonly others: Readonly<Record<string, unknown>> }
}

/** An API that answers by `success` or, when it throws a `Refusal`, by `fail`. */
export type Questions = Readonly<Record<string, (options: Options) => unknown>>

interface Question {
  readonly api: string
  readonly options: Options
}

export interface Wechat {
  readonly wx: object
  readonly calls: readonly ApiCall[]
  /** What was looked for on `wx` and is not there. */
  unknown(): readonly string[]
}

/** The `wx` of one phone: a plain object with own keys, because Taro takes its list of APIs from them at the start. */
export function createWechat(parts: WechatParts): Wechat {
  const calls: ApiCall[] = []
  const unknown = new Set<string>()
  const noted = <T>(api: string, run: (options: Options) => T) => [
    api,
    (options: Options = {}) => {
      calls.push({ api, options })
      return run(options)
    },
  ]
  const common = questions(parts)
  const asynchronous = { ...(parts.more?.questions(common) ?? common), ...parts.moves }
  const known = Object.fromEntries([
    ...Object.entries(asynchronous).map(([api, run]) =>
      noted(api, (options) => answer({ api, options }, () => run(options), parts.complain)),
    ),
    ...Object.entries(storageOf(parts)),
    noted('onNetworkStatusChange', () => undefined),
    noted('createWebAudioContext', silentAudio),
    ['getWindowInfo', () => ({ statusBarHeight: 24, windowWidth: 375, windowHeight: 724, pixelRatio: 2 })],
    ['env', { USER_DATA_PATH: 'http://usr' }],
    ['cloud', cloudOf(parts, calls)],
    ...Object.entries(parts.more?.others ?? {}),
  ])
  const wx = new Proxy(known, {
    get(target, key) {
      if (typeof key === 'string' && !(key in target)) unknown.add(key)
      return Reflect.get(target, key)
    },
  })
  // What the bundle has put there itself is none of WeChat's.
  return { wx, calls, unknown: () => [...unknown].filter((api) => !(api in known)).sort() }
}

function questions({ app, owner }: WechatParts): Questions {
  return {
    getNetworkType: () => ({ networkType: 'wifi' }),
    makePhoneCall: () => undefined,
    vibrateLong: () => undefined,
    openLocation: () => undefined,
    getLocation() {
      if (!app.requiredPrivateInfos?.includes('getLocation'))
        throw new Refusal('the api need to be declared in the requiredPrivateInfos field in app.json')
      if (!owner.place) throw new Refusal('auth deny')
      return { longitude: owner.place.lng, latitude: owner.place.lat, accuracy: 20 }
    },
    requestSubscribeMessage({ tmplIds }) {
      if (!owner.tapping) throw new Refusal('can only be invoked by user TAP gesture')
      return Object.fromEntries((tmplIds as readonly string[]).map((id) => [id, 'accept']))
    },
  }
}

/** `success` or `fail`, then `complete`, never before the caller has returned. */
async function answer({ api, options }: Question, run: () => unknown, complain: (error: unknown) => void) {
  const tell = (name: string, result: object) => {
    const callback = options[name]
    if (typeof callback === 'function') callback(result)
  }
  const ending = async () => {
    await Promise.resolve()
    try {
      return { name: 'success', result: { ...Object(await run()), errMsg: `${api}:ok` } }
    } catch (error) {
      if (!(error instanceof Refusal)) complain(error)
      return { name: 'fail', result: { errMsg: `${api}:fail ${error instanceof Error ? error.message : error}` } }
    }
  }
  const { name, result } = await ending()
  try {
    tell(name, result)
    tell('complete', result)
  } catch (error) {
    complain(error)
  }
}

function storageOf({ storage, fromJson }: WechatParts) {
  return {
    getStorageSync: (key: string) => (storage.has(key) ? fromJson(storage.get(key) ?? '') : ''),
    setStorageSync: (key: string, value: unknown) => void storage.set(key, JSON.stringify(value)),
    removeStorageSync: (key: string) => void storage.delete(key),
  }
}

function cloudOf({ callFunction, owner }: WechatParts, calls: ApiCall[]) {
  let ready = false
  return {
    init() {
      ready = true
    },
    async callFunction(options: Options) {
      calls.push({ api: 'cloud.callFunction', options })
      if (!ready) throw new Refusal('Cloud API is not enabled, please call wx.cloud.init first')
      if (!owner.connected) throw new Refusal('request:fail timeout')
      return { result: await callFunction(options), errMsg: 'cloud.callFunction:ok' }
    },
  }
}
