import type { AppJson } from './bundle'
import { cloudOf } from './cloud'
import type { Device } from './device/device'
import { fileSystemOf } from './device/file-system'
import { USER_FOLDER } from './device/phone-files'
import { type ApiCall, type Options, type Questions, Refusal } from './question'
import { silentAudio } from './silent-audio'

/** What the phone and its owner do when the mini-program asks for something. */
export interface Owner {
  /** WGS-84 degrees; null when the owner refuses to tell. */
  place: { readonly lng: number; readonly lat: number } | null
  connected: boolean
  /** WeChat opens some questions only straight from a tap. */
  tapping: boolean
  /** Whether they have agreed to WeChat's privacy guide; long ago where nothing is said. */
  agreed?: boolean
}

export interface WechatParts {
  readonly app: AppJson
  readonly owner: Owner
  readonly device: Device
  readonly storage: Pick<Map<string, string>, 'has' | 'get' | 'set' | 'delete' | 'keys'>
  /** Answers what the cloud function said; a rejection becomes `fail`. */
  callFunction(options: Options): Promise<unknown>
  /** The APIs that move between pages; each throws a `Refusal` to fail. */
  readonly moves: Questions
  fromJson(text: string): unknown
  complain(error: unknown): void
  /** This phone's questions, made of those that every phone of these tests answers, and other APIs as they are. */
  readonly more?: { questions(common: Questions): Questions; readonly others: Readonly<Record<string, unknown>> }
}

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
  const answering = (api: string, run: Questions[string]) => (options: Options) =>
    answer({ api, options: options ?? {} }, () => run(options ?? {}), parts.complain)
  const { device } = parts
  const common = { ...device.questions, ...questions(parts) }
  const owners = Object.entries(parts.more?.questions(common) ?? common)
  const asked = Object.fromEntries(owners.map(([api, run]) => [api, run && device.asking(api, run)]))
  const asynchronous: Questions = { ...asked, ...parts.moves }
  const known = Object.fromEntries([
    ...Object.entries(asynchronous).map(([api, run]) => noted(api, answering(api, run))),
    ...Object.entries(storageOf(parts)),
    ...Object.entries(fileSystemOf(device.files, answering)),
    ...Object.entries(device.others),
    noted('onNetworkStatusChange', () => undefined),
    noted('createWebAudioContext', silentAudio),
    ['getWindowInfo', () => ({ statusBarHeight: 24, windowWidth: 375, windowHeight: 724, pixelRatio: 2 })],
    ['env', { USER_DATA_PATH: USER_FOLDER }],
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

function questions({ owner }: WechatParts): Questions {
  return {
    getNetworkType: () => ({ networkType: 'wifi' }),
    getLocation() {
      if (!owner.place) throw new Refusal('auth deny')
      return { longitude: owner.place.lng, latitude: owner.place.lat, accuracy: 20 }
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
      const more = error instanceof Refusal ? error.more : {}
      const errMsg = `${api}:fail ${error instanceof Error ? error.message : error}`
      return { name: 'fail', result: { ...more, errMsg } }
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
    getStorageInfoSync: () => ({ keys: [...storage.keys()], currentSize: 1, limitSize: 10240 }),
  }
}
