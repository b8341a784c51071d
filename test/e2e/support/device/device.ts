import type { Place } from '../../../../core/kit/geo'
import type { OwnersMind } from '../../../weapp/support/device/words'
import type { Photograph } from '../photographs'

/**
 * What a phone's owner does when the app asks for something that is theirs to give, and what the phone has done.
 * Decided before it is asked for, and true from then on, through every cold start.
 */
export interface Device {
  /** Where the phone is, in WGS-84 degrees; null: its owner does not say. */
  standsAt(place: Place | null, accuracyM?: number): Promise<void>
  /** What is pointed at on WeChat's own map; null: it is closed again. No browser has such a map. */
  pointsAt(spot: Spot | null): Promise<void>
  /** What is picked whenever the app asks for pictures; nothing: the album is closed again. */
  picks(...photographs: readonly Photograph[]): Promise<void>
  /** What is said into the phone whenever it listens: for so long, and understood as these words; '' where nothing was understood. */
  says(words: string, lastsMs?: number): Promise<void>
  /** So much time passes at once, in which the phone listens. */
  talksOn(ms: number): Promise<void>
  refusesMicrophone(): Promise<void>
  /** The next takes are recorded, and the recogniser of speech fails with this number of WechatSI's. */
  isNotUnderstood(retcode: number): Promise<void>
  /** What the next scanned code says; null: the camera is closed again. A browser gets a photograph of the code. */
  scans(words: string | null): Promise<void>
  /** How the question about messages is answered, for every template or by template; `off`: messages are switched off as a whole. */
  answersMessages(answer: Consent | 'off' | Readonly<Record<string, Consent>>): Promise<void>
  /** The number given at WeChat's own button; null: it is not given. `noneLeft`: WeChat sells the app no more of them. */
  givesNumber(number: string | 'noneLeft' | null): Promise<void>
  /** The dialler that the app opens is closed again. */
  hangsUp(): Promise<void>
  /** The numbers that the app has put into the dialler, oldest first. */
  dialled(): readonly string[]
  /** How often the phone has buzzed. */
  buzzed(): number
  /** What was copied last. */
  copied(): string | undefined
  /** The sounds that the app has begun to play, by address, oldest first. */
  played(): readonly string[]
  /** Whatever is played or read out from now on is heard to its end, in no time. */
  hearsOut(): Promise<void>
  /** No voice can be had for any words. */
  cannotSpeak(): Promise<void>
  /** The words that the app has begun to read out, oldest first. */
  spoken(): readonly string[]
  /** How often a sound or a voice was stopped before its end. */
  hushed(): number
  /** Everything else that a story decides or wants to know, by the name of the API. */
  readonly owner: OwnersMind
}

export interface Spot {
  readonly name: string
  readonly address: string
  readonly place: Place
}

type Consent = 'accept' | 'reject' | 'ban'

/** What both builds tell of themselves in the same way. */
export function heardFrom(owner: OwnersMind) {
  const words = (api: string, name: string) => owner.asked(api).map((options) => `${options[name] ?? ''}`)
  return {
    owner,
    dialled: () => words('makePhoneCall', 'phoneNumber'),
    buzzed: () => owner.asked('vibrateLong').length + owner.asked('vibrateShort').length,
    copied: () => words('setClipboardData', 'data').at(-1),
    played: () => words('playSound', 'src'),
    spoken: () => words('speak', 'content'),
    hushed: () => owner.asked('stopSound').length,
    cannotSpeak: async () => owner.decides('speak', { fails: 'synthesis-failed' }),
  }
}

/** Longer than it takes to say a sentence, and not as long as any limit. */
export const SENTENCE_MS = 3_000
