import { type Options, Refusal } from '../question'
import type { Microphone, Recording, Take } from './microphone'
import type { Ask } from './words'

const LONGEST_MS = 60_000

/** WeChat's own words for what its plugin fails with; the numbers are the plugin's. */
const FAILURES: Readonly<Record<number, string>> = {
  [-20001]: 'lang is not supported',
  [-20002]: 'content is invalid',
  [-20003]: 'text to speech inner server failed.',
  [-20005]: 'network error',
  [-30001]: 'record failed',
  [-30003]: 'voice data is not transferred',
  [-30004]: 'no recognition result for network or other reasons',
  [-30011]: 'please stop after start',
  [-30012]: 'no recognition is running',
  [-40001]: 'api rate limit',
}

/** No frame of sound has come: less than this was said. */
const FIRST_FRAME_MS = 300

interface Told {
  onStart?: (said: object) => void
  onStop?: (result: object) => void
  onError?: (failure: object) => void
  onRecognize?: (result: object) => void
}

/** The plugin 微信同声传译, as far as it listens and speaks. */
export function speechPluginOf(microphone: Microphone, ask: Ask) {
  const recogniser = recogniserOf(microphone)
  return { getRecordRecognitionManager: () => recogniser, textToSpeech: voiceBy(ask) }
}

const LANGUAGES: ReadonlySet<unknown> = new Set(['zh_CN', 'en_US'])
const CONTENT_MOST_BYTES = 1_000
const GOOD_FOR_S = 3 * 3_600

/** Words become a sound on WeChat's servers; whoever holds the phone is told of them as `speak`. */
function voiceBy(ask: Ask) {
  let sounds = 0
  return async ({ lang, content, success, fail }: Options) => {
    const told = (to: unknown, result: object) => void (to as ((all: object) => void) | undefined)?.(result)
    const failed = (retcode: number) => told(fail, { retcode, msg: FAILURES[retcode] ?? 'unknown' })
    if (!LANGUAGES.has(lang)) return failed(-20001)
    const tooLong = typeof content !== 'string' || bytesOf(content) > CONTENT_MOST_BYTES
    if (tooLong || content === '') return failed(-20002)
    const word = await ask('speak', { content })
    if (word && 'fails' in word) return failed(-20003)
    sounds++
    const filename = `https://ae.weixin.qq.com/cgi-bin/mmasrai-bin/getmedia?filename=${sounds}`
    told(success, { retcode: 0, origin: content, filename, expired_time: Math.floor(Date.now() / 1_000) + GOOD_FOR_S })
  }
}

/** As UTF-8; what a script of WeChat's has no encoder for. */
function bytesOf(text: string): number {
  return encodeURIComponent(text).replace(/%../g, 'x').length
}

/** Its manager is told by properties, not by calls. */
function recogniserOf(microphone: Microphone) {
  let starting: Promise<Take> | undefined
  const fail = (retcode: number, msg = FAILURES[retcode] ?? 'unknown') => manager.onError?.({ retcode, msg })
  const end = ({ tempFilePath, duration, fileSize, speech }: Recording) => {
    starting = undefined
    if (speech.retcode !== undefined) fail(speech.retcode)
    else if (duration < FIRST_FRAME_MS) fail(-30_003)
    else manager.onStop?.({ tempFilePath, duration, fileSize, result: speech.words })
  }
  const manager: Told & { start(options?: Options): void; stop(): void } = {
    start({ duration = LONGEST_MS }: Options = {}) {
      if (starting) return void fail(-30011)
      const taking = microphone.listen({ limitMs: Math.min(Number(duration), LONGEST_MS), ending: 'mp3', onEnd: end })
      starting = taking
      taking.then(
        () => manager.onStart?.({ msg: 'Ok' }),
        (error: Error) => {
          starting = undefined
          fail(-30001, `operateRecorder:fail ${error.message}`)
        },
      )
    },
    stop() {
      if (!starting) return void fail(-30012)
      starting.then(
        (take) => take.stop(),
        () => undefined,
      )
    },
  }
  return manager
}

interface PluginParts {
  /** What app.json declares for everybody, or for the subpackage of the script that asks. */
  declared(from: string): readonly string[]
  readonly plugins: Readonly<Record<string, object>>
}

/** `requirePlugin` as a script at a path gets it. Throws, as WeChat does, for a plugin this package has not declared. */
export function requirePluginFor({ declared, plugins }: PluginParts) {
  return (from: string) => (name: string) => {
    const plugin = plugins[name]
    if (plugin && declared(from).includes(name)) return plugin
    throw new Refusal(`plugin "${name}" is not declared for ${from}`)
  }
}
