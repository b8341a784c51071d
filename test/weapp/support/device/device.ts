import type { AppJson } from '../bundle'
import { type Options, type Questions, Refusal } from '../question'
import { cloudStorage, type Line, type Put } from './cloud-storage'
import { messageQuestions } from './messages'
import { type Microphone, microphoneOf } from './microphone'
import { type PhoneFiles, phoneFiles, type Shelf } from './phone-files'
import { type Agreement, type Privacy, privacyOf } from './privacy'
import { recorderOf } from './recorder'
import { requirePluginFor, speechPluginOf } from './speech-plugin'
import type { Ask } from './words'

export interface DeviceParts {
  readonly app: AppJson
  readonly packageOf: (path: string) => string | undefined
  readonly ask: Ask
  readonly line: Line
  readonly put: Put
  /** Where files outlive a cold start. */
  readonly shelf: Shelf
  readonly agreement: Agreement
  askPlainly(): Promise<boolean>
  openContract(): void
  readonly pressed: ReadonlySet<string>
  isTapping(): boolean
}

/** What a phone has besides a screen: files, a microphone, a line to the cloud's storage, and an owner who is asked. */
export interface Device {
  readonly files: PhoneFiles
  readonly microphone: Microphone
  readonly privacy: Privacy
  readonly storage: ReturnType<typeof cloudStorage>
  /** What the phone answers where its owner has decided nothing. */
  readonly questions: Questions
  readonly others: Readonly<Record<string, unknown>>
  /** A question that goes by WeChat's privacy first, then by the phone's owner, and only then to the phone itself. */
  asking(api: string, own: Questions[string]): Questions[string]
  requirePlugin(from: string): (name: string) => object
}

export function deviceOf(parts: DeviceParts): Device {
  const { app, ask } = parts
  const files = phoneFiles(parts.shelf)
  const privacy = privacyOf(parts)
  const microphone = microphoneOf({ ask, files, privacy })
  const permissions = permissionsBy(ask, privacy)
  const requirePlugin = requirePluginFor({
    plugins: { WechatSI: speechPluginOf(microphone, ask) },
    declared: (from) => declaredPlugins(app, parts.packageOf(from)),
  })
  return {
    files,
    microphone,
    privacy,
    requirePlugin,
    storage: cloudStorage({ ...parts, files }),
    asking: permissions.asking,
    questions: {
      ...privacy.questions,
      ...permissions.questions,
      ...messageQuestions(ask, parts.isTapping),
      ...ownersOnly(),
    },
    others: { ...privacy.apis, ...recorderOf(microphone, files) },
  }
}

/** Questions whose answer is that it is done, unless the owner will not have it. */
const DONE = [
  ...['makePhoneCall', 'vibrateShort', 'vibrateLong', 'setClipboardData', 'openLocation', 'shareFileMessage'],
  ...['previewImage', 'saveImageToPhotosAlbum', 'hideKeyboard'],
] as const

/** Questions that only an owner can answer. */
const ASKED = ['chooseLocation', 'scanCode', 'getFuzzyLocation', 'getClipboardData'] as const

function ownersOnly(): Questions {
  const undecided = (api: string) => () => {
    throw new Refusal(`nobody has decided what ${api} answers`)
  }
  return {
    ...Object.fromEntries(DONE.map((api) => [api, () => undefined])),
    ...Object.fromEntries(ASKED.map((api) => [api, undecided(api)])),
  }
}

/** Whatever else is asked is between the mini-program and the phone. */
const OWNERS: ReadonlySet<string> = new Set([...DONE, ...ASKED, 'getLocation', 'openSetting'])

/** What needs a permission of the phone, too. */
const SCOPES: Readonly<Record<string, string>> = {
  record: 'scope.record',
  getLocation: 'scope.userLocation',
  saveImageToPhotosAlbum: 'scope.writePhotosAlbum',
}

// Over 40 lines: one method each, a line or a few long.
/** The permissions that the owner has given or refused so far. */
function permissionsBy(ask: Ask, privacy: Privacy) {
  const given: Record<string, boolean> = {}
  const noted = async (api: string, run: () => unknown) => {
    const scope = SCOPES[api]
    try {
      const result = await run()
      if (scope) given[scope] = true
      return result
    } catch (error) {
      if (scope && error instanceof Refusal && /auth/.test(error.message)) given[scope] = false
      throw error
    }
  }
  const decided = async (api: string, options: Options, own: Questions[string]) => {
    const word = OWNERS.has(api) ? await ask(api, options) : undefined
    if (!word) return own(options)
    if ('fails' in word) throw new Refusal(word.fails, word.more)
    return word.result
  }
  return {
    asking: (api: string, own: Questions[string]) => async (options: Options) => {
      await privacy.passes(api)
      return noted(api, () => decided(api, options, own))
    },
    questions: {
      getSetting: () => ({
        authSetting: { ...given },
        subscriptionsSetting: { mainSwitch: true, itemSettings: {} },
      }),
      openSetting: () => ({ authSetting: { ...given } }),
      async authorize({ scope }: Options) {
        const api = Object.keys(SCOPES).find((name) => SCOPES[name] === scope)
        if (!api) throw new Refusal(`invalid scope ${scope}`)
        await privacy.passes(api)
        return noted(api, async () => {
          const word = await ask(api, {})
          if (word && 'fails' in word) throw new Refusal('auth deny')
        })
      },
    },
  }
}

function declaredPlugins(app: AppJson, root: string | undefined): readonly string[] {
  const own = app.subPackages?.find((one) => one.root === root)?.plugins
  return Object.keys({ ...app.plugins, ...own })
}
