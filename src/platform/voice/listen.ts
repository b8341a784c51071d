import type { Outcome } from '@core/kit/outcome'
import type { DurationMs } from '@core/kit/time'
import type { VoiceFault } from './take'

/** A recording on this device: a file's path on a phone, a data URL in a browser; both outlive the page. */
export interface Recording {
  readonly path: string
  readonly durationMs: DurationMs
}

/** What a take became: never neither of both. */
export interface Heard {
  /** Null when the recorder has given nothing, and the recogniser its words all the same. */
  readonly recording: Recording | null
  /** Empty when nobody could make it out: a dialect, or no recogniser. */
  readonly text: string
}

/** An open microphone. It shuts by itself when its time is over. */
export interface Listening {
  /** Shuts it; what was said until now is what was heard. A second call does nothing. */
  stop(): void
  /** Never rejects. */
  readonly heard: Promise<Outcome<Heard, VoiceFault>>
}

/**
 * Opens the microphone for at most so long. Where its owner was never asked for it they are, and `onAsking` is called
 * first. Never throws.
 */
export type Listen = (mostMs: DurationMs, onAsking: () => void) => Promise<Outcome<Listening, VoiceFault>>

/** Each build brings its own: `listen.weapp.ts` and `listen.h5.ts`. Undefined where a page can have no microphone. */
export declare const listen: Listen | undefined

/** The way to the phone's own page where a microphone once refused is allowed; undefined where a page cannot lead there. */
export declare const openMicrophoneSetting: (() => Promise<unknown>) | undefined
