import { type Options, Refusal } from '../question'
import type { Microphone, Recording, Take } from './microphone'

const LONGEST_MS = 60_000

/** WeChat's own words for what its recogniser fails with; the numbers are the plugin's. */
const FAILURES: Readonly<Record<number, string>> = {
  [-30001]: 'record failed',
  [-30003]: 'voice data is not transferred',
  [-30004]: 'no recognition result for network or other reasons',
  [-30011]: 'please stop after start',
  [-30012]: 'no recognition is running',
  [-40001]: 'api rate limit',
}

interface Told {
  onStart?: (said: object) => void
  onStop?: (result: object) => void
  onError?: (failure: object) => void
  onRecognize?: (result: object) => void
}

/** The plugin 微信同声传译, as far as it listens: its manager is told by properties, not by calls. */
export function speechPluginOf(microphone: Microphone) {
  let starting: Promise<Take> | undefined
  const fail = (retcode: number, msg = FAILURES[retcode] ?? 'unknown') => manager.onError?.({ retcode, msg })
  const end = ({ tempFilePath, duration, fileSize, speech }: Recording) => {
    starting = undefined
    if (speech.retcode !== undefined) fail(speech.retcode)
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
  return { getRecordRecognitionManager: () => manager }
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
