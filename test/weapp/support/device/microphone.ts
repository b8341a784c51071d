import { Refusal } from '../question'
import type { PhoneFiles } from './phone-files'
import type { Privacy } from './privacy'
import type { Ask } from './words'

/** What is said into the phone after it has begun to listen. */
export interface Speech {
  readonly words: string
  readonly lastsMs: number
  /** What the recogniser of speech fails with; none when it understands. */
  readonly retcode?: number
}

/** One recording that has ended. */
export interface Recording {
  readonly tempFilePath: string
  /** ms */
  readonly duration: number
  readonly fileSize: number
  readonly speech: Speech
}

/** One recording under way. */
export interface Take {
  stop(): void
}

interface TakeParts {
  /** ms after which it ends by itself. */
  readonly limitMs: number
  readonly ending: string
  onEnd(recording: Recording): void
}

/** The phone's one microphone, whoever listens by it. */
export interface Microphone {
  /** Fails with a `Refusal` when its owner says no, and while somebody else listens. */
  listen(parts: TakeParts): Promise<Take>
  /** So much time has passed: a recording that has reached its limit ends. */
  passes(ms: number): void
}

const SAID_NOTHING: Speech = { words: '', lastsMs: 3_000 }

export function microphoneOf({ ask, files, privacy }: MicrophoneParts): Microphone {
  let taking: { readonly end: () => void; readonly limitMs: number; passedMs: number } | undefined
  let wanted = false
  const begin = ({ limitMs, ending, onEnd }: TakeParts, speech: Speech) => {
    const end = () => {
      if (taking !== running) return
      taking = undefined
      const duration = Math.min(Math.max(speech.lastsMs, running.passedMs), limitMs)
      const bytes = silence(duration)
      onEnd({ tempFilePath: files.temporary(bytes, ending), duration, fileSize: bytes.length, speech })
    }
    const running = { end, limitMs, passedMs: 0 }
    taking = running
    return { stop: end }
  }
  return {
    async listen(parts) {
      if (taking || wanted) throw new Refusal("audio is recording, don't start record again")
      wanted = true
      try {
        await privacy.passes('record')
        const word = await ask('record', {})
        if (word && 'fails' in word) throw new Refusal(word.fails)
        return begin(parts, { ...SAID_NOTHING, ...word?.result })
      } finally {
        wanted = false
      }
    },
    passes(ms) {
      if (!taking) return
      taking.passedMs += ms
      if (taking.passedMs >= taking.limitMs) taking.end()
    },
  }
}

interface MicrophoneParts {
  readonly ask: Ask
  readonly files: PhoneFiles
  readonly privacy: Pick<Privacy, 'passes'>
}

/** One frame of MP3: layer III, 32 kbit/s, 44.1 kHz, mono. */
const FRAME_HEADER = [0xff, 0xfb, 0x10, 0xc4]
const FRAME_BYTES = 104
const FRAME_MS = (1_152 / 44_100) * 1_000

/** So much silence as a real MP3. */
function silence(ms: number): Uint8Array {
  const frames = Math.max(1, Math.round(ms / FRAME_MS))
  const bytes = new Uint8Array(frames * FRAME_BYTES)
  for (let frame = 0; frame < frames; frame++) bytes.set(FRAME_HEADER, frame * FRAME_BYTES)
  return bytes
}
