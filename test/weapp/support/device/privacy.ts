import type { AppJson } from '../bundle'
import { Refusal } from '../question'

/** What touches somebody's privacy, as far as a mini-program like this may want it: nothing of it before they have agreed. */
const PRIVATE: ReadonlySet<string> = new Set([
  ...['getLocation', 'getFuzzyLocation', 'chooseLocation', 'choosePoi', 'chooseAddress', 'startLocationUpdate'],
  ...['chooseMedia', 'chooseImage', 'chooseVideo', 'chooseMessageFile', 'saveImageToPhotosAlbum', 'record'],
  ...['setClipboardData', 'getClipboardData', 'addPhoneCalendar', 'requirePrivacyAuthorize'],
])

/** Whoever wants one of these says so in app.json, or WeChat refuses it on every phone. */
const DECLARED: ReadonlySet<string> = new Set([
  ...['getLocation', 'getFuzzyLocation', 'chooseLocation', 'choosePoi', 'chooseAddress'],
  ...['onLocationChange', 'startLocationUpdate', 'startLocationUpdateBackground'],
])

/** Kept by WeChat, not by the mini-program. */
export interface Agreement {
  agreed(): boolean
  agree(): void
}

interface PrivacyParts {
  readonly app: AppJson
  readonly agreement: Agreement
  /** WeChat's own question, asked where the mini-program has none; resolves with what was pressed. */
  askPlainly(): Promise<boolean>
  /** Shows WeChat's page with the privacy guide. */
  openContract(): void
  /** Ids of the buttons that mean agreement and have been pressed. */
  readonly pressed: ReadonlySet<string>
}

interface Resolved {
  readonly event: string
  readonly buttonId?: string
}

type Listener = (resolve: (how: Resolved) => void, info: { readonly referrer: string }) => void

const NOT_AUTHORIZED = 'privacy permission is not authorized'
const CONTRACT = '《用户隐私保护指引》'

/** WeChat between the mini-program and what is private. */
export interface Privacy {
  /** Fails with a `Refusal` unless this API may go on. */
  passes(api: string): Promise<void>
  readonly apis: Readonly<Record<string, (...all: never[]) => unknown>>
  readonly questions: Readonly<Record<string, () => unknown>>
}

export function privacyOf({ app, agreement, askPlainly, openContract, pressed }: PrivacyParts): Privacy {
  let listener: Listener | undefined
  /** A mini-program that asks in its own words gets WeChat's word only for a button that was really pressed. */
  const asksItself = (ask: Listener, api: string) =>
    new Promise<boolean>((resolve, reject) => {
      const take = ({ event, buttonId }: Resolved) => {
        if (event === 'exposureAuthorization') return
        if (event === 'agree' && !pressed.has(buttonId ?? ''))
          reject(new Refusal(`the button ${buttonId} with open-type agreePrivacyAuthorization has not been tapped`))
        resolve(event === 'agree')
      }
      ask(take, { referrer: api })
    })
  return {
    async passes(api) {
      if (DECLARED.has(api) && !app.requiredPrivateInfos?.includes(api))
        throw new Refusal('the api need to be declared in the requiredPrivateInfos field in app.json')
      if (!PRIVATE.has(api) || agreement.agreed()) return
      const agreed = await (listener ? asksItself(listener, api) : askPlainly())
      if (!agreed) throw new Refusal(NOT_AUTHORIZED, { errno: 104 })
      agreement.agree()
    },
    apis: {
      onNeedPrivacyAuthorization(ask: Listener) {
        listener = ask
      },
    },
    questions: {
      requirePrivacyAuthorize: () => undefined,
      getPrivacySetting: () => ({ needAuthorization: !agreement.agreed(), privacyContractName: CONTRACT }),
      openPrivacyContract: openContract,
    },
  }
}
