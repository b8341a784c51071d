import { type Options, Refusal } from '../question'
import type { Microphone, Recording, Take } from './microphone'
import type { PhoneFiles } from './phone-files'

const DEFAULT_MS = 60_000
const LONGEST_MS = 600_000
const KB = 1_024

type Listener = (result: object) => void

/** What a recorder tells its listeners of; each has one listener, the last that asked. */
const TOLD = [
  'Start',
  'Stop',
  'Pause',
  'Resume',
  'Error',
  'FrameRecorded',
  'InterruptionBegin',
  'InterruptionEnd',
] as const

/** WeChat's one `RecorderManager`. */
export function recorderOf(microphone: Microphone, files: PhoneFiles) {
  const listeners = new Map<string, Listener>()
  const tell = (what: (typeof TOLD)[number], result: object = {}) => listeners.get(what)?.(result)
  const fail = (error: unknown) =>
    tell('Error', { errMsg: `operateRecorder:fail ${error instanceof Error ? error.message : error}` })
  let starting: Promise<Take> | undefined
  const end = (frameSize: unknown) => (recording: Recording) => {
    starting = undefined
    const { tempFilePath, duration, fileSize } = recording
    if (Number(frameSize) > 0)
      tellFrames(files.read(tempFilePath), Number(frameSize) * KB, (frame) => tell('FrameRecorded', frame))
    tell('Stop', { tempFilePath, duration, fileSize })
  }
  const start = ({ duration = DEFAULT_MS, format = 'aac', frameSize }: Options = {}) => {
    const limitMs = Math.min(Number(duration), LONGEST_MS)
    const taking = microphone.listen({ limitMs, ending: `${format}`, onEnd: end(frameSize) })
    taking.then(
      () => tell('Start'),
      (error) => {
        if (starting === taking) starting = undefined
        fail(error)
      },
    )
    starting ??= taking
  }
  const manager = {
    ...Object.fromEntries(TOLD.map((what) => [`on${what}`, (listen: Listener) => void listeners.set(what, listen)])),
    start,
    stop() {
      if (!starting) fail(new Refusal('recorder not start'))
      starting?.then(
        (take) => take.stop(),
        () => undefined,
      )
    },
    pause: () => tell('Pause'),
    resume: () => tell('Resume'),
  }
  return { getRecorderManager: () => manager }
}

function tellFrames(bytes: Uint8Array | undefined, size: number, tell: (frame: object) => void): void {
  if (!bytes) return
  for (let at = 0; at < bytes.length; at += size) {
    const frame = bytes.slice(at, at + size)
    tell({ frameBuffer: frame.buffer, isLastFrame: at + size >= bytes.length })
  }
}
